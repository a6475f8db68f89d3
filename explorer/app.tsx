import { Route, Switch } from 'wouter-preact';
import { ActorView } from './actor/actor-view.tsx';
import { refOfAddress } from './address/ref-of-address.ts';
import { DocumentView } from './document/document-view.tsx';
import { FindView } from './find/find-view.tsx';
import { Frame } from './frame/frame.tsx';
import { useSettings } from './frame/use-settings.ts';
import { MeetingView } from './meeting/meeting-view.tsx';
import { Later } from './parts/later.tsx';
import { NothingHere } from './parts/nothing-here.tsx';
import { SpeechProvider } from './words/use-words.ts';

// Drawing a network takes a library as large as all the rest, so it comes when it is wanted.
const loadNetwork = () => import('./network/network-view.tsx').then((file) => file.NetworkView);
const loadPaths = () => import('./paths/paths-view.tsx').then((file) => file.PathsView);

/** Every view by its address. */
export function App() {
  const settings = useSettings();
  return (
    <SpeechProvider value={settings.speech}>
      <Frame settings={settings}>
        <Switch>
          <Route path="/">
            <FindView />
          </Route>
          <Route path="/person/:ref">
            {({ ref }) => <ActorView key={ref} given={refOfAddress(ref)} />}
          </Route>
          <Route path="/state/:ref">
            {({ ref }) => <ActorView key={ref} given={refOfAddress(ref)} />}
          </Route>
          <Route path="/organization/:ref">
            {({ ref }) => <ActorView key={ref} given={refOfAddress(ref)} />}
          </Route>
          <Route path="/meeting/:ref">
            {({ ref }) => <MeetingView key={ref} given={refOfAddress(ref)} />}
          </Route>
          <Route path="/document/:ref">
            {({ ref }) => <DocumentView key={ref} given={refOfAddress(ref)} />}
          </Route>
          <Route path="/network">
            <Later load={loadNetwork} />
          </Route>
          <Route path="/paths">
            <Later load={loadPaths} />
          </Route>
          <Route>
            <NothingHere />
          </Route>
        </Switch>
      </Frame>
    </SpeechProvider>
  );
}
