import { parseGraphemes } from './graphemes.ts';

/**
 * Arabic letters, and those that Persian, Urdu and Kurdish add. Short vowels are not written, and
 * sounds that Arabic lacks take the letter of a neighbour: p as b, v as f, g as j, gh, q or k.
 */
export const ARABIC_SOUNDS = parseGraphemes(`
  ء = ? 0:.02 a:.05 e:.05 i:.05
  ا = a e:.06 o:.12 i:.2 0:.22
  ^ا = a e i:.02 o:.03 u:.03 0:.2 y:.2
  أ = a e:.03 u:.06 o:.06 i:.12 0:.15 ?
  إ = i e a:.12 0:.15
  آ = a o:.2
  آ$ ا$ ى$ ى = a e:.06 i:.2 0:.2
  ^أو ^او = o u ; w:.05 v:.15 0:.0
  ^إي ^اي ^أي = i e a:.05 ; y 0:.0 i
  آي اي أي = a e ; i y 0:.1 e
  ائ اء اءي = a e:.1 ; y i e 0:.02
  ؤ = u o w:.1 0:.06
  ئ = y i e 0:.06
  ئي = i y e
  ب = b p v:.45
  پ = p b
  ة = a e 0:.04 t:.15 h:.1
  ت = t T:.25 d:.4 c:.4
  ت$ = t d:.12
  ث = T t:.06 s:.06 c:.35
  ج = J g Z:.02 z:.2 y:.3 C:.15 k:.35
  چ = C J:.15 Z:.15
  ح = h 0:.2 x:.2
  خ = x k:.08 h:.06 X:.5
  د = d t:.45 D:.12
  د$ = d t:.12 D:.12
  ذ = D d:.04 z:.06
  ر ڕ = r
  ز = z s:.12 c:.1 Z:.12 J:.12 D:.15
  زه = z Z:.02 J:.05 ; h:.3 e a 0:.04
  ژ = Z J:.05
  س = s z:.15 c:.1 T:.12 C:.35 S:.4
  ش = S C:.05 s:.3 J:.25 Z:.15 X:.3
  ص = s c:.15 z:.25
  ض = d D:.04 z:.08
  ط = t d:.2
  ظ = z D:.02 d:.06
  ع = ? 0:.02 a:.04 e:.06 i:.08 u:.1 o:.08
  غ ڠ = g G k:.15 q:.1 h:.3
  ف = f v p:.45
  ڤ = v f
  ق = q k:.02 g:.05 G:.25
  ڨ = g q
  ك ک = k g:.06 q:.05 C:.15 x:.3
  گ ڭ = g k:.1
  ل ڵ = l
  م = m n:.45
  ن = n m:.4
  ه ھ = h 0:.12 x:.4
  ه$ ە = h 0:.02 a:.02 e:.02
  يه$ = e i a ; y:.1 h:.1 e 0:.02 i
  و ۆ ۇ = u o w v:.08 0:.25 a:.25 y:.4
  ^و = w u o v:.05
  و(ااييو) = w v:.06 u o 0:.25
  وو = u w ; u o w 0:.02
  وا = w v:.1 u o ; a 0:.1
  ي ی ې = i e y a:.25 0:.2
  ^ي = y i e:.1 J:.2
  يي ايي = i e a ; y i 0:.03
  يا = y i 0:.1 ; a e
  يا$ = i y ; a e
  يو = y i 0:.08 ; u o
  تش چ تچ = C S:.15
  تس تز = c z:.1 s:.15
  دج = J C:.3
  دز = z J:.06 c:.1
  كس = X
  نغ نڭ نگ = n ; g G 0:.08 k:.2
  نج = n ; J g 0:.15 Z
  نك = n ; k g:.05 0:.25
`);
