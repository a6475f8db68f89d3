import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { Link, useLocation } from 'wouter-preact';
import icon from '../icon.svg';
import { ENDPOINT } from '../service/ask-service.ts';
import { HAS_PLAYGROUND } from '../service/playground.ts';
import { useWords } from '../words/use-words.ts';
import type { Settings } from './use-settings.ts';

const VIEWS = [
  ['/', 'find'],
  ['/network', 'network'],
  ['/paths', 'paths'],
] as const;

interface FrameProps {
  readonly settings: Settings;
  readonly children: ComponentChildren;
}

/** What stands around every view. */
export function Frame({ settings, children }: FrameProps) {
  const { words } = useWords();
  const main = useRef<HTMLElement>(null);
  useFocusOnView(main);
  return (
    <>
      <a class="skip" href="#content">
        {words.skip}
      </a>
      <header class="frame">
        <Link href="/" class="brand">
          <img src={icon} alt="" width="28" height="28" />
          <span lang="en">Liqa</span> <span lang="ar">لقاء</span>
        </Link>
        <Views />
        <Choices settings={settings} />
      </header>
      <main id="content" ref={main} tabIndex={-1}>
        {children}
      </main>
    </>
  );
}

function Views() {
  const { words } = useWords();
  const [path] = useLocation();
  return (
    <nav aria-label={words.nav.label}>
      <ul>
        {VIEWS.map(([address, name]) => (
          <li key={name}>
            <Link href={address} aria-current={path === address ? 'page' : undefined}>
              {words.nav[name]}
            </Link>
          </li>
        ))}
        {HAS_PLAYGROUND && (
          <li>
            <a href={ENDPOINT}>{words.nav.playground}</a>
          </li>
        )}
      </ul>
    </nav>
  );
}

function Choices({
  settings: { speech, arabicDigits, chooseDigits, chooseLanguage },
}: Pick<FrameProps, 'settings'>) {
  const { language, words } = speech;
  const other = language === 'ar' ? 'en' : 'ar';
  return (
    <div class="choices">
      {language === 'ar' && (
        <label>
          <input
            type="checkbox"
            checked={arabicDigits}
            onChange={({ currentTarget }) => chooseDigits(currentTarget.checked)}
          />
          {words.digits}
        </label>
      )}
      <button type="button" lang={other} onClick={() => chooseLanguage(other)}>
        {words.otherLanguage}
      </button>
    </div>
  );
}

/** Another view is announced and read from its beginning, as another page would be. */
function useFocusOnView(main: { readonly current: HTMLElement | null }): void {
  const [path] = useLocation();
  const isFirst = useRef(true);
  useEffect(() => {
    if (isFirst.current) {
      isFirst.current = false;
      return;
    }
    scrollTo(0, 0);
    main.current?.focus({ preventScroll: true });
  }, [path]);
}
