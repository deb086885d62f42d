### Three leaflets of one page each: "Numeri di emergenza" (ids emergency-…), "Il nostro ufficio" (ids office-…)
### and "Il tuo appuntamento" (ids appointment-…).
### Plain language: short sentences, one idea each, polite "ਤੁਸੀਂ". Phone numbers are facts and come by themselves:
### never write one by hand.
### Marks: <strong>…</strong> for weight, <i>…</i> for an Italian word that stands beside its translation.

## Emergency numbers: labels of a table. The phone number stands beside each label, in large type.

emergency-title = ਐਮਰਜੈਂਸੀ ਨੰਬਰ
emergency-intro = ਇਹ ਪਰਚਾ ਘਰ ਵਿੱਚ ਅਜਿਹੀ ਥਾਂ ਲਾਓ ਜਿੱਥੇ ਸਾਰੇ ਇਸ ਨੂੰ ਦੇਖ ਸਕਣ। ਬੱਚਿਆਂ ਨੂੰ ਵੀ ਸਮਝਾਓ।
emergency-numbers-heading = ਕਿਸ ਨੂੰ ਫ਼ੋਨ ਕਰਨਾ ਹੈ
emergency-label-single = <strong>ਖ਼ਤਰਾ</strong>: ਅੱਗ, ਕਿਸੇ ਦੀ ਸਿਹਤ ਬਹੁਤ ਖ਼ਰਾਬ, ਜੁਰਮ। ਫ਼ਾਇਰ ਬ੍ਰਿਗੇਡ, ਐਂਬੂਲੈਂਸ ਅਤੇ ਪੁਲਿਸ ਲਈ ਇੱਕੋ ਨੰਬਰ। ਕਾਲ ਮੁਫ਼ਤ ਹੈ।
emergency-label-violence = <strong>ਹਿੰਸਾ ਅਤੇ ਪਿੱਛਾ ਕਰਨਾ</strong> (<i>stalking</i>): ਕੋਈ ਤੁਹਾਨੂੰ ਸੱਟ ਜਾਂ ਦੁੱਖ ਪਹੁੰਚਾਉਂਦਾ ਹੈ, ਤੁਹਾਡਾ ਪਿੱਛਾ ਕਰਦਾ ਹੈ ਜਾਂ ਧਮਕੀ ਦਿੰਦਾ ਹੈ। ਕਾਲ ਮੁਫ਼ਤ ਹੈ, ਦਿਨ-ਰਾਤ। ਜੇ ਤੁਸੀਂ ਹੁਣੇ ਖ਼ਤਰੇ ਵਿੱਚ ਹੋ, ਤਾਂ { $emergency-number } ਉੱਤੇ ਫ਼ੋਨ ਕਰੋ।
emergency-label-gas = <strong>ਗੈਸ ਲੀਕ</strong>: Hera ਨੈੱਟਵਰਕ। ਕਾਲ ਮੁਫ਼ਤ ਹੈ, ਦਿਨ-ਰਾਤ।
emergency-label-water = <strong>ਪਾਣੀ ਦੀ ਲਾਈਨ ਵਿੱਚ ਖ਼ਰਾਬੀ</strong>: Hera ਨੈੱਟਵਰਕ।
emergency-company = ਗੈਸ ਦੀ ਕੰਪਨੀ ਤੁਹਾਡੇ ਪਤੇ ਦੇ ਹਿਸਾਬ ਨਾਲ ਹੁੰਦੀ ਹੈ। ਬਿੱਲ ਉੱਤੇ <strong>ਤੁਰੰਤ ਮਦਦ</strong> (<i>pronto intervento</i>) ਦਾ ਨੰਬਰ ਦੇਖੋ। ਜੇ ਉਹ ਨੰਬਰ ਵੱਖਰਾ ਹੈ, ਤਾਂ ਉਸੇ ਉੱਤੇ ਫ਼ੋਨ ਕਰੋ।

## What to say on the phone

emergency-call-heading = ਫ਼ੋਨ ਉੱਤੇ ਕੀ ਦੱਸਣਾ ਹੈ
emergency-who-title = ਤੁਸੀਂ ਕੌਣ ਹੋ
emergency-who-text = ਆਪਣਾ ਨਾਮ ਦੱਸੋ। ਜੇ ਇਟਾਲੀਅਨ ਘੱਟ ਆਉਂਦੀ ਹੈ, ਤਾਂ ਤੁਰੰਤ ਆਪਣੀ ਭਾਸ਼ਾ ਦਾ ਨਾਮ ਦੱਸੋ।
emergency-where-title = ਤੁਸੀਂ ਕਿੱਥੇ ਹੋ
emergency-where-text = ਸੜਕ, ਘਰ ਦਾ ਨੰਬਰ, ਮੰਜ਼ਲ ਅਤੇ ਸ਼ਹਿਰ ਜਾਂ ਪਿੰਡ (<i>Comune</i>) ਦੱਸੋ। ਇਸ ਨਾਲ ਮਦਦ ਛੇਤੀ ਪਹੁੰਚਦੀ ਹੈ।
emergency-what-title = ਕੀ ਹੋਇਆ ਹੈ
emergency-what-text = ਦੱਸੋ ਕਿ ਕੀ ਹੋਇਆ ਹੈ ਅਤੇ ਕਿੰਨੇ ਲੋਕਾਂ ਨੂੰ ਮਦਦ ਚਾਹੀਦੀ ਹੈ।
emergency-stay-title = ਫ਼ੋਨ ਨਾ ਕੱਟੋ
emergency-stay-text = ਸ਼ਾਂਤ ਰਹੋ ਅਤੇ ਸਵਾਲਾਂ ਦੇ ਜਵਾਬ ਦਿਓ। ਫ਼ੋਨ ਉਦੋਂ ਹੀ ਕੱਟੋ ਜਦੋਂ ਤੁਹਾਨੂੰ ਕਿਹਾ ਜਾਵੇ।

## Smell of gas. This rule also stands in the leaflet "Gestire la casa".

emergency-gas-heading = ਜੇ ਗੈਸ ਲੀਕ ਹੋਵੇ
emergency-gas-title = ਗੈਸ ਦੀ ਬੋ
emergency-gas-text = ਅੱਗ ਨਾ ਬਾਲੋ, ਬਿਜਲੀ ਦੇ ਬਟਨ ਅਤੇ ਘੰਟੀ ਨੂੰ ਹੱਥ ਨਾ ਲਾਓ, ਘਰ ਦੇ ਅੰਦਰ ਫ਼ੋਨ ਨਾ ਵਰਤੋ। ਇੱਕ ਚੰਗਿਆੜੀ ਨਾਲ ਧਮਾਕਾ ਹੋ ਸਕਦਾ ਹੈ। ਗੈਸ ਦਾ ਵਾਲਵ ਬੰਦ ਕਰੋ, ਖਿੜਕੀਆਂ ਖੋਲ੍ਹੋ ਅਤੇ ਬਾਹਰ ਨਿਕਲੋ। ਬਾਹਰੋਂ { $gas-leak-phone } (Hera ਨੈੱਟਵਰਕ) ਉੱਤੇ ਜਾਂ ਗੈਸ ਦੇ ਬਿੱਲ ਉੱਤੇ ਲਿਖੇ ਤੁਰੰਤ ਮਦਦ ਦੇ ਨੰਬਰ ਉੱਤੇ ਫ਼ੋਨ ਕਰੋ। ਜੇ ਕਿਸੇ ਦੀ ਤਬੀਅਤ ਖ਼ਰਾਬ ਹੋਵੇ, ਤਾਂ { $emergency-number } ਉੱਤੇ ਫ਼ੋਨ ਕਰੋ।

## Lines to fill in, to be read aloud on the phone.

emergency-own-heading = ਤੁਹਾਡੀ ਜਾਣਕਾਰੀ
emergency-address = ਤੁਹਾਡਾ ਪਤਾ

## The office: what it does, where it is

office-title = ਸਾਡਾ ਦਫ਼ਤਰ
office-intro = ਅਸੀਂ ਕੀ ਕਰਦੇ ਹਾਂ ਅਤੇ ਕਿੱਥੇ ਹਾਂ।
office-work-heading = ਅਸੀਂ ਕੀ ਕਰਦੇ ਹਾਂ
office-work-text = ਸਾਡਾ ਦਫ਼ਤਰ ਦੂਜੇ ਦੇਸ਼ਾਂ ਤੋਂ ਇਟਲੀ ਆਉਣ ਵਾਲੇ ਲੋਕਾਂ ਲਈ ਪ੍ਰੋਜੈਕਟਾਂ ਉੱਤੇ ਕੰਮ ਕਰਦਾ ਹੈ। ਅਸੀਂ ਹੋਰ ਸਰਕਾਰੀ ਅਤੇ ਪ੍ਰਾਈਵੇਟ ਸੰਸਥਾਵਾਂ ਨਾਲ ਮਿਲ ਕੇ ਕੰਮ ਕਰਦੇ ਹਾਂ। ਪ੍ਰੋਜੈਕਟ ਇਨ੍ਹਾਂ ਵਿਸ਼ਿਆਂ ਬਾਰੇ ਹਨ:
office-work-home = <strong>ਘਰ</strong>: ਰਹਿਣ ਦੀ ਥਾਂ ਲੱਭਣਾ, ਗੁਆਂਢੀਆਂ ਨਾਲ ਚੰਗੀ ਤਰ੍ਹਾਂ ਰਹਿਣਾ, ਘਰ ਅਤੇ ਗੁਆਂਢ ਲਈ ਵਿਚੋਲਗੀ (<i>mediazione all’abitare</i>)।
office-work-training = <strong>ਪੈਸਾ ਅਤੇ ਕੰਮ</strong>: ਪੈਸੇ ਦੀ ਸਹੀ ਵਰਤੋਂ ਅਤੇ ਖੇਤੀ ਦਾ ਕੰਮ ਸਿੱਖਣ ਦੇ ਕੋਰਸ।
office-work-family = <strong>ਪਰਿਵਾਰ ਅਤੇ ਸਕੂਲ</strong>: ਬੱਚਿਆਂ ਵਾਲੇ ਪਰਿਵਾਰਾਂ ਦੀ ਮਦਦ, ਇਟਲੀ ਵਿੱਚ ਨਵੇਂ ਆਏ ਬੱਚਿਆਂ ਲਈ ਸਕੂਲ।
office-work-health = <strong>ਸਿਹਤ</strong>: ਮਾਨਸਿਕ ਸਿਹਤ ਦੀ ਮੁਸ਼ਕਲ ਜਾਂ ਲਤ (ਜਿਵੇਂ ਸ਼ਰਾਬ ਜਾਂ ਨਸ਼ਿਆਂ ਦੀ) ਵਾਲੇ ਲੋਕਾਂ ਲਈ ਇਲਾਜ ਅਤੇ ਸਹਾਰਾ।
office-work-volunteering = <strong>ਵਲੰਟੀਅਰ ਕੰਮ</strong> (<i>volontariato</i>): ਸ਼ਹਿਰ ਦੇ ਲੋਕਾਂ ਨਾਲ ਮਿਲ ਕੇ ਕੰਮ।
office-active = ਹੋ ਸਕਦਾ ਹੈ ਕਿ ਕੁਝ ਪ੍ਰੋਜੈਕਟ ਖ਼ਤਮ ਹੋ ਗਏ ਹੋਣ। ਦਫ਼ਤਰ ਤੋਂ ਪੁੱਛੋ ਕਿ ਕਿਹੜੇ ਅਜੇ ਚੱਲ ਰਹੇ ਹਨ।
office-find-heading = ਸਾਡੇ ਤੱਕ ਕਿਵੇਂ ਪਹੁੰਚਣਾ ਹੈ
office-visit-text = ਤੁਸੀਂ ਫ਼ੋਨ ਕਰ ਸਕਦੇ ਹੋ ਜਾਂ ਈਮੇਲ ਲਿਖ ਸਕਦੇ ਹੋ। ਆਉਣ ਤੋਂ ਪਹਿਲਾਂ ਖੁੱਲ੍ਹਣ ਦਾ ਸਮਾਂ ਪੁੱਛ ਲਵੋ। ਜੇ ਇਸ ਪਰਚੇ ਬਾਰੇ ਸਵਾਲ ਹੈ, ਤਾਂ ਇਸ ਨੂੰ ਨਾਲ ਲਿਆਓ।

## The appointment slip: the clerk gives it to one person. Labels stand before a value or a line to write on.

appointment-title = ਤੁਹਾਡੀ ਮੁਲਾਕਾਤ ਦਾ ਸਮਾਂ
appointment-intro = ਇੱਥੇ ਲਿਖੇ ਦਿਨ ਅਤੇ ਸਮੇਂ ਉੱਤੇ ਅਸੀਂ ਤੁਹਾਡੀ ਉਡੀਕ ਕਰਾਂਗੇ। ਇਹ ਪਰਚਾ ਨਾਲ ਲਿਆਓ।
appointment-remember-heading = ਯਾਦ ਰੱਖੋ
appointment-date = ਦਿਨ
appointment-time = ਸਮਾਂ
appointment-person = ਕਿਸ ਨੂੰ ਮਿਲਣਾ ਹੈ
appointment-where-heading = ਕਿੱਥੇ
appointment-bring = ਇਹ ਲਿਆਓ
appointment-bring-also = ਇਹ ਵੀ ਲਿਆਓ
appointment-cannot-heading = ਜੇ ਤੁਸੀਂ ਨਾ ਆ ਸਕੋ
appointment-cannot-text = ਜਿਵੇਂ ਹੀ ਪਤਾ ਲੱਗੇ, ਦਫ਼ਤਰ ਨੂੰ { $office-phone } ਉੱਤੇ ਫ਼ੋਨ ਕਰੋ। ਆਪਣਾ ਨਾਮ ਦੱਸੋ ਅਤੇ ਕੋਈ ਹੋਰ ਦਿਨ ਮੰਗੋ। ਜੇ ਦੇਰ ਨਾਲ ਆਉਣਾ ਹੋਵੇ, ਤਾਂ ਵੀ ਫ਼ੋਨ ਕਰੋ।
