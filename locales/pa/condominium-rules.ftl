### The leaflet "Le regole del condominio": living in a building with neighbours.
### Plain language: short sentences, one idea each, polite "ਤੁਸੀਂ". Values in { $… } are facts and come by themselves:
### never write a number, a law or a sum by hand.
### Marks: <strong>…</strong> for weight, <i>…</i> for an Italian word that stands beside its translation.

rules-title = ਸਾਂਝੀ ਇਮਾਰਤ ਦੇ ਨਿਯਮ
rules-intro = ਗੁਆਂਢੀਆਂ ਨਾਲ ਚੰਗੀ ਤਰ੍ਹਾਂ ਕਿਵੇਂ ਰਹਿਣਾ ਹੈ: ਕੀ ਕਰੋ, ਕੀ ਨਾ ਕਰੋ, ਮਦਦ ਕਿਸ ਤੋਂ ਮੰਗੋ।

## Words that the reader will meet on Italian paper.
## In a translation the Italian word stays beside it: <strong>…</strong> (<i>condominio</i>): …

rules-words-heading = ਇਹ ਸ਼ਬਦ ਜਾਣ ਲਵੋ
rules-words-condominio = <strong>ਸਾਂਝੀ ਇਮਾਰਤ</strong> (<i>condominio</i>): ਕਈ ਮਾਲਕਾਂ ਵਾਲੀ ਇਮਾਰਤ। ਹਰ ਘਰ ਦਾ ਆਪਣਾ ਮਾਲਕ ਹੁੰਦਾ ਹੈ। ਅੰਦਰ ਆਉਣ ਦਾ ਰਾਹ, ਪੌੜੀਆਂ, ਛੱਤ ਅਤੇ ਵਿਹੜਾ ਸਾਰਿਆਂ ਦੇ ਹੁੰਦੇ ਹਨ।
rules-words-amministratore = <strong>ਇਮਾਰਤ ਦਾ ਮੈਨੇਜਰ</strong> (<i>amministratore</i>): ਇਮਾਰਤ ਦਾ ਕੰਮ ਦੇਖਣ ਵਾਲਾ ਵਿਅਕਤੀ। ਉਹ ਖਰਚਿਆਂ ਦੇ ਪੈਸੇ ਇਕੱਠੇ ਕਰਦਾ ਹੈ ਅਤੇ ਸਾਂਝੇ ਹਿੱਸਿਆਂ ਦੀ ਮੁਰੰਮਤ ਕਰਵਾਉਂਦਾ ਹੈ।
rules-words-assemblea = <strong>ਮਾਲਕਾਂ ਦੀ ਮੀਟਿੰਗ</strong> (<i>assemblea</i>): ਘਰਾਂ ਦੇ ਮਾਲਕਾਂ ਦਾ ਇਕੱਠ। ਇਸ ਵਿੱਚ ਖਰਚਿਆਂ ਅਤੇ ਨਿਯਮਾਂ ਦਾ ਫ਼ੈਸਲਾ ਹੁੰਦਾ ਹੈ।
rules-words-regolamento = <strong>ਲਿਖਤੀ ਨਿਯਮ</strong> (<i>regolamento</i>): ਇਮਾਰਤ ਦੇ ਲਿਖੇ ਹੋਏ ਨਿਯਮ। ਇਹ ਲਾਜ਼ਮੀ ਹਨ, ਜੇ ਇਮਾਰਤ ਵਿੱਚ { $regulation-owners ->
    [one] { $regulation-owners } ਤੋਂ ਵੱਧ ਮਾਲਕ ਹੋਣ
   *[other] { $regulation-owners } ਤੋਂ ਵੱਧ ਮਾਲਕ ਹੋਣ
} ({ $regulation-law })। ਇਨ੍ਹਾਂ ਦੀ ਕਾਪੀ ਮੰਗੋ ਅਤੇ ਪੜ੍ਹੋ।

## Noise

rules-quiet-heading = ਰੌਲਾ ਅਤੇ ਆਰਾਮ
rules-quiet-title = ਆਰਾਮ ਦਾ ਸਮਾਂ
rules-quiet-text = ਹਰ ਇਮਾਰਤ ਦਾ ਆਰਾਮ ਦਾ ਆਪਣਾ ਸਮਾਂ ਹੁੰਦਾ ਹੈ। ਉਸ ਵੇਲੇ ਹੌਲੀ ਬੋਲੋ, ਗਾਣੇ ਅਤੇ ਟੀਵੀ ਦੀ ਆਵਾਜ਼ ਘੱਟ ਰੱਖੋ। ਡਰਿੱਲ ਮਸ਼ੀਨ ਨਾ ਚਲਾਓ ਅਤੇ ਫ਼ਰਨੀਚਰ ਨਾ ਖਿੱਚੋ। ਇਸ ਤਰ੍ਹਾਂ ਸਾਰੇ ਸੌਂ ਸਕਦੇ ਹਨ: ਬੱਚੇ, ਬਜ਼ੁਰਗ ਅਤੇ ਰਾਤ ਨੂੰ ਕੰਮ ਕਰਨ ਵਾਲੇ।
rules-quiet-day = ਦਿਨ ਦਾ ਆਰਾਮ
rules-quiet-night = ਰਾਤ ਦਾ ਆਰਾਮ

## Common parts

rules-common-heading = ਸਾਂਝੀਆਂ ਥਾਵਾਂ
rules-stairs-title = ਪੌੜੀਆਂ ਅਤੇ ਦਰਵਾਜ਼ਿਆਂ ਦੇ ਬਾਹਰ ਦੀ ਥਾਂ
rules-stairs-text = ਲੰਘਣ ਦਾ ਰਾਹ ਖ਼ਾਲੀ ਰੱਖੋ। ਪੌੜੀਆਂ ਵਿੱਚ ਜੁੱਤੀਆਂ, ਥੈਲੇ ਅਤੇ ਫ਼ਰਨੀਚਰ ਖ਼ਤਰਨਾਕ ਹਨ: ਅੱਗ ਲੱਗੇ, ਤਾਂ ਲੋਕਾਂ ਨੂੰ ਛੇਤੀ ਬਾਹਰ ਨਿਕਲਣਾ ਪੈਂਦਾ ਹੈ। ਸਾਈਕਲ ਅਤੇ ਬੱਚਾ-ਗੱਡੀ ਸਿਰਫ਼ ਉੱਥੇ ਰੱਖੋ ਜਿੱਥੇ ਇਜਾਜ਼ਤ ਹੈ।
rules-lift-title = ਲਿਫ਼ਟ
rules-lift-text = ਲਿਫ਼ਟ ਵਿੱਚ ਜਿੰਨੇ ਲੋਕ ਲਿਖੇ ਹਨ, ਉਸ ਤੋਂ ਵੱਧ ਨਾ ਚੜ੍ਹੋ। ਛੋਟੇ ਬੱਚੇ ਇਕੱਲੇ ਨਾ ਜਾਣ। ਜੇ ਲਿਫ਼ਟ ਰੁਕ ਜਾਵੇ, ਤਾਂ ਸ਼ਾਂਤ ਰਹੋ, ਅਲਾਰਮ ਦਾ ਬਟਨ ਦਬਾਓ ਅਤੇ ਉਡੀਕ ਕਰੋ। ਜੇ ਅੱਗ ਲੱਗੀ ਹੋਵੇ, ਤਾਂ ਪੌੜੀਆਂ ਰਾਹੀਂ ਜਾਓ।
rules-parking-title = ਪਾਰਕਿੰਗ ਅਤੇ ਵਿਹੜਾ
rules-parking-text = ਗੱਡੀ ਸਿਰਫ਼ ਉੱਥੇ ਖੜ੍ਹੀ ਕਰੋ ਜਿੱਥੇ ਇਜਾਜ਼ਤ ਹੈ। ਗੈਰਾਜ, ਗੇਟ ਅਤੇ ਬਾਹਰ ਜਾਣ ਵਾਲੇ ਰਾਹ ਦੇ ਅੱਗੇ ਗੱਡੀ ਨਾ ਰੋਕੋ: ਐਮਰਜੈਂਸੀ ਵਿੱਚ ਮਦਦ ਕਰਨ ਵਾਲਿਆਂ ਨੇ ਅੰਦਰ ਆਉਣਾ ਹੁੰਦਾ ਹੈ। ਵਿਹੜੇ ਵਿੱਚ ਖੇਡਣ ਤੋਂ ਪਹਿਲਾਂ ਇਮਾਰਤ ਦੇ ਲਿਖਤੀ ਨਿਯਮਾਂ ਵਿੱਚ ਸਮਾਂ ਦੇਖੋ।

## At home

rules-home-heading = ਘਰ ਵਿੱਚ ਅਤੇ ਬਾਲਕੋਨੀ ਉੱਤੇ
rules-balcony-title = ਬਾਲਕੋਨੀ
rules-balcony-text = ਬਾਲਕੋਨੀ ਤੋਂ ਕੁਝ ਵੀ ਨਾ ਸੁੱਟੋ। ਦੂਜਿਆਂ ਦੀ ਬਾਲਕੋਨੀ ਦੇ ਉੱਪਰ ਗਲੀਚੇ ਨਾ ਝਾੜੋ। ਕੱਪੜੇ ਸੁੱਕਣੇ ਪਾਉਣ ਤੋਂ ਪਹਿਲਾਂ ਚੰਗੀ ਤਰ੍ਹਾਂ ਨਿਚੋੜੋ, ਨਹੀਂ ਤਾਂ ਪਾਣੀ ਹੇਠਾਂ ਰਹਿਣ ਵਾਲਿਆਂ ਉੱਤੇ ਡਿੱਗਦਾ ਹੈ। ਗਮਲੇ ਪੱਕੇ ਕਰਕੇ ਲਾਓ ਅਤੇ ਹਰ ਗਮਲੇ ਹੇਠਾਂ ਪਲੇਟ ਰੱਖੋ।
rules-pets-title = ਪਾਲਤੂ ਜਾਨਵਰ
rules-pets-text = ਸਾਂਝੀਆਂ ਥਾਵਾਂ ਵਿੱਚ ਕੁੱਤੇ ਨੂੰ ਪਟੇ ਨਾਲ ਫੜ ਕੇ ਰੱਖੋ। ਜੇ ਤੁਹਾਡਾ ਜਾਨਵਰ ਗੰਦ ਪਾਵੇ, ਤਾਂ ਤੁਰੰਤ ਸਾਫ਼ ਕਰੋ। ਉਸ ਨੂੰ ਕਈ ਘੰਟੇ ਇਕੱਲਾ ਨਾ ਛੱਡੋ: ਉਸ ਦੇ ਭੌਂਕਣ ਜਾਂ ਰੋਣ ਨਾਲ ਗੁਆਂਢੀ ਤੰਗ ਹੁੰਦੇ ਹਨ।
rules-smoke-title = ਧੂੰਆਂ, ਬੋ ਅਤੇ ਬਾਰਬੀਕਿਊ
rules-smoke-text = ਲਿਫ਼ਟ ਅਤੇ ਪੌੜੀਆਂ ਵਿੱਚ ਸਿਗਰਟ ਨਾ ਪੀਓ। ਸਿਗਰਟ ਦੇ ਟੋਟੇ ਖਿੜਕੀ ਤੋਂ ਨਾ ਸੁੱਟੋ: ਇਨ੍ਹਾਂ ਨਾਲ ਅੱਗ ਲੱਗ ਸਕਦੀ ਹੈ। ਖਾਣਾ ਬਣਾਉਣ ਵੇਲੇ ਤਾਜ਼ੀ ਹਵਾ ਲਈ ਖਿੜਕੀ ਖੋਲ੍ਹੋ। ਪੌੜੀਆਂ ਵਾਲਾ ਦਰਵਾਜ਼ਾ ਨਾ ਖੋਲ੍ਹੋ। ਬਾਰਬੀਕਿਊ ਵਰਤਣ ਤੋਂ ਪਹਿਲਾਂ ਇਮਾਰਤ ਦੇ ਲਿਖਤੀ ਨਿਯਮ ਪੜ੍ਹੋ।
rules-works-title = ਘਰ ਵਿੱਚ ਉਸਾਰੀ ਜਾਂ ਮੁਰੰਮਤ
rules-works-text = ਕੰਮ ਸ਼ੁਰੂ ਕਰਨ ਤੋਂ ਪਹਿਲਾਂ ਇਮਾਰਤ ਦੇ ਮੈਨੇਜਰ ਨੂੰ ਦੱਸੋ। ਜੇ ਘਰ ਕਿਰਾਏ ਦਾ ਹੈ, ਤਾਂ ਪਹਿਲਾਂ ਘਰ ਦੇ ਮਾਲਕ ਤੋਂ ਇਜਾਜ਼ਤ ਲਵੋ। ਕੰਧਾਂ ਜਾਂ ਗੈਸ ਦੀਆਂ ਪਾਈਪਾਂ ਦਾ ਕੰਮ ਆਪ ਨਾ ਕਰੋ: ਇਸ ਲਈ ਮਾਹਰ ਕਾਰੀਗਰ ਚਾਹੀਦਾ ਹੈ।
rules-guests-title = ਮਹਿਮਾਨ ਅਤੇ ਅੱਗੇ ਕਿਰਾਏ ਉੱਤੇ ਦੇਣਾ
rules-guests-text = ਜੇ ਤੁਹਾਡੇ ਘਰ ਕੋਈ ਅਜਿਹਾ ਵਿਅਕਤੀ ਸੌਂਦਾ ਹੈ ਜੋ ਯੂਰਪੀ ਯੂਨੀਅਨ ਦਾ ਨਾਗਰਿਕ ਨਹੀਂ, ਤਾਂ ਪੁਲਿਸ ਦੇ ਮੁੱਖ ਦਫ਼ਤਰ (<i>Questura</i>) ਜਾਂ ਪੁਲਿਸ ਥਾਣੇ (<i>Commissariato</i>) ਨੂੰ ਦੱਸੋ। ਜੇ ਤੁਹਾਡੇ ਸ਼ਹਿਰ ਜਾਂ ਪਿੰਡ (<i>Comune</i>) ਵਿੱਚ ਇਹ ਨਹੀਂ ਹਨ, ਤਾਂ ਮੇਅਰ (<i>Sindaco</i>) ਨੂੰ ਦੱਸੋ। ਇਹ { $hosting-hours ->
    [one] { $hosting-hours } ਘੰਟੇ
   *[other] { $hosting-hours } ਘੰਟਿਆਂ
} ਦੇ ਅੰਦਰ ਲਿਖ ਕੇ ਦੱਸਣਾ ਜ਼ਰੂਰੀ ਹੈ, ਰਿਸ਼ਤੇਦਾਰ ਲਈ ਵੀ ਅਤੇ ਸਿਰਫ਼ ਇੱਕ ਦਿਨ ਲਈ ਵੀ ({ $hosting-law })। ਦੂਜਿਆਂ ਨੂੰ ਕਮਰਾ ਕਿਰਾਏ ਉੱਤੇ ਦੇਣ (<i>subaffitto</i>) ਤੋਂ ਪਹਿਲਾਂ ਕੰਟਰੈਕਟ ਪੜ੍ਹੋ: ਅਕਸਰ ਇਸ ਦੀ ਮਨਾਹੀ ਹੁੰਦੀ ਹੈ।

## Waste

rules-waste-title = ਕੂੜਾ ਵੱਖ-ਵੱਖ ਕਰਨਾ (<i>raccolta differenziata</i>)
rules-waste-text = ਕੂੜਾ ਉਸ ਤਰ੍ਹਾਂ ਵੱਖ ਕਰੋ ਜਿਵੇਂ ਨਗਰ ਕੌਂਸਲ (<i>Comune</i>) ਕਹਿੰਦੀ ਹੈ, ਅਤੇ ਕੂੜਾ ਚੁੱਕਣ ਦੇ ਦਿਨਾਂ ਦਾ ਧਿਆਨ ਰੱਖੋ। ਕੂੜੇਦਾਨ ਦੇ ਕੋਲ ਥੈਲੇ ਨਾ ਛੱਡੋ: ਇਨ੍ਹਾਂ ਨਾਲ ਗੰਦ ਪੈਂਦਾ ਹੈ ਅਤੇ ਜਾਨਵਰ ਆਉਂਦੇ ਹਨ। ਪੁਰਾਣਾ ਫ਼ਰਨੀਚਰ ਵਿਹੜੇ ਵਿੱਚ ਨਾ ਛੱਡੋ: ਨਗਰ ਕੌਂਸਲ ਤੋਂ ਪੁੱਛੋ ਕਿ ਉਸ ਨੂੰ ਕਿਵੇਂ ਚੁਕਵਾਉਣਾ ਹੈ।
rules-waste-days = ਕੂੜਾ ਚੁੱਕਣ ਦੇ ਦਿਨ

## Money and problems

rules-money-heading = ਖਰਚੇ, ਮੁਸ਼ਕਲਾਂ ਅਤੇ ਜੁਰਮਾਨੇ
rules-charges-title = ਇਮਾਰਤ ਦੇ ਸਾਂਝੇ ਖਰਚੇ (<i>spese condominiali</i>)
rules-charges-text = ਇਹ ਸਫ਼ਾਈ, ਲਿਫ਼ਟ, ਪਾਣੀ, ਹੀਟਿੰਗ ਅਤੇ ਅਜਿਹੀਆਂ ਹੋਰ ਸੇਵਾਵਾਂ ਦੇ ਖਰਚੇ ਹਨ। ਜੇ ਤੁਸੀਂ ਕਿਰਾਏ ਉੱਤੇ ਰਹਿੰਦੇ ਹੋ, ਤਾਂ ਆਮ ਕਰਕੇ ਇਹ ਤੁਸੀਂ ਦਿੰਦੇ ਹੋ। ਲਿਖੀ ਹੋਈ ਤਾਰੀਖ਼ ਤੱਕ ਪੈਸੇ ਦਿਓ ਅਤੇ ਰਸੀਦਾਂ ਸਾਂਭ ਕੇ ਰੱਖੋ। ਤੁਹਾਨੂੰ ਖਰਚਿਆਂ ਦੇ ਕਾਗਜ਼ ਦੇਖਣ ਦਾ ਹੱਕ ਹੈ ({ $charges-law })।
rules-problems-title = ਗੁਆਂਢੀਆਂ ਨਾਲ ਮੁਸ਼ਕਲਾਂ
rules-problems-text = ਪਹਿਲਾਂ ਆਪਣੇ ਗੁਆਂਢੀ ਨਾਲ ਸ਼ਾਂਤੀ ਅਤੇ ਪਿਆਰ ਨਾਲ ਗੱਲ ਕਰੋ। ਜੇ ਮੁਸ਼ਕਲ ਬਣੀ ਰਹੇ, ਤਾਂ ਇਮਾਰਤ ਦੇ ਮੈਨੇਜਰ ਨੂੰ ਲਿਖੋ। ਜੇ ਗੱਲ ਫਿਰ ਵੀ ਨਾ ਬਣੇ, ਤਾਂ ਸਾਡੇ ਦਫ਼ਤਰ ਤੋਂ ਘਰ ਅਤੇ ਗੁਆਂਢ ਲਈ ਵਿਚੋਲਗੀ (<i>mediazione all’abitare</i>) ਬਾਰੇ ਪੁੱਛੋ: ਵਿਚੋਲਾ ਸਾਰਿਆਂ ਦੀ ਗੱਲ ਸੁਣਦਾ ਹੈ ਅਤੇ ਸਮਝੌਤਾ ਕਰਨ ਵਿੱਚ ਮਦਦ ਕਰਦਾ ਹੈ।
rules-fines-title = ਜੁਰਮਾਨੇ
rules-fines-text = ਇਮਾਰਤ ਦੇ ਲਿਖਤੀ ਨਿਯਮ ਨਾ ਮੰਨਣ ਵਾਲੇ ਨੂੰ { $fine } ਤੱਕ ਦਾ ਜੁਰਮਾਨਾ ਹੋ ਸਕਦਾ ਹੈ। ਦੁਬਾਰਾ ਅਜਿਹਾ ਹੋਵੇ, ਤਾਂ ਜੁਰਮਾਨਾ { $fine-repeated } ਤੱਕ ਹੋ ਸਕਦਾ ਹੈ। ਫ਼ੈਸਲਾ ਮਾਲਕਾਂ ਦੀ ਮੀਟਿੰਗ ਵਿੱਚ ਹੁੰਦਾ ਹੈ ({ $fine-law })।

## Whom to ask

rules-contacts-heading = ਕਿਸ ਤੋਂ ਪੁੱਛਣਾ ਹੈ
rules-emergency = <strong>ਖ਼ਤਰੇ ਵੇਲੇ</strong> (ਅੱਗ, ਜ਼ਖ਼ਮੀ ਵਿਅਕਤੀ, ਜੁਰਮ) ਤੁਰੰਤ { $emergency-number } ਉੱਤੇ ਫ਼ੋਨ ਕਰੋ।
rules-administrator = ਤੁਹਾਡੀ ਇਮਾਰਤ ਦਾ ਮੈਨੇਜਰ
rules-administrator-phone = ਮੈਨੇਜਰ ਦਾ ਫ਼ੋਨ
