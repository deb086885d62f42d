### The leaflets on the office's projects: "Progetti per le persone straniere" (all of them, in short)
### and one sheet for each project.
### Plain language: short sentences, one idea each, polite "ਤੁਸੀਂ". Never promise that a reader can take part: the office answers that.
### Names in { $… } come by themselves and stay as they are in every language.
### Marks: <strong>…</strong> for weight, <i>…</i> for an Italian word that stands beside its translation.
### Words that come back: servizi = ਸੇਵਾਵਾਂ; operatori = ਕਰਮਚਾਰੀ; operatori sociali = ਸੋਸ਼ਲ ਵਰਕਰ; sportello = ਕਾਊਂਟਰ;
### regione = ਸੂਬਾ; provincia = ਜ਼ਿਲ੍ਹਾ; mediazione all'abitare = ਘਰ ਅਤੇ ਗੁਆਂਢ ਲਈ ਵਿਚੋਲਗੀ.

## What all project sheets share

project-what-heading = ਇਹ ਕੀ ਕਰਦਾ ਹੈ
project-who-heading = ਇਹ ਕਿਸ ਲਈ ਹੈ
project-by-heading = ਇਸ ਨੂੰ ਕੌਣ ਚਲਾਉਂਦਾ ਹੈ
project-ask-heading = ਕਿਵੇਂ ਪੁੱਛਣਾ ਹੈ
project-status-ask = <strong>ਹੋ ਸਕਦਾ ਹੈ ਕਿ ਇਹ ਪ੍ਰੋਜੈਕਟ ਖ਼ਤਮ ਹੋ ਗਿਆ ਹੋਵੇ।</strong> ਦਫ਼ਤਰ ਤੋਂ ਪੁੱਛੋ ਕਿ ਇਹ ਅਜੇ ਚੱਲ ਰਿਹਾ ਹੈ ਜਾਂ ਨਹੀਂ।
project-status-active = <strong>ਇਹ ਪ੍ਰੋਜੈਕਟ ਚੱਲ ਰਿਹਾ ਹੈ।</strong> ਦਫ਼ਤਰ ਤੋਂ ਪੁੱਛੋ ਕਿ ਤੁਸੀਂ ਹਿੱਸਾ ਲੈ ਸਕਦੇ ਹੋ ਜਾਂ ਨਹੀਂ, ਅਤੇ ਕਿਵੇਂ।
project-status-ended = <strong>ਇਹ ਪ੍ਰੋਜੈਕਟ ਖ਼ਤਮ ਹੋ ਗਿਆ ਹੈ।</strong> ਦਫ਼ਤਰ ਤੋਂ ਪੁੱਛੋ ਕਿ ਹੁਣ ਕਿਹੜੇ ਪ੍ਰੋਜੈਕਟ ਹਨ।
project-money-fami = <strong>ਪੈਸਾ ਕਿੱਥੋਂ ਆਉਂਦਾ ਹੈ</strong>: { $fami-name }। ਇਹ ਪਰਵਾਸ ਲਈ ਯੂਰਪੀ ਯੂਨੀਅਨ ਦਾ ਫ਼ੰਡ ਹੈ।
project-us-partner = <strong>ਸਾਡੀ ਸੰਸਥਾ</strong>: { $asp-name }। ਅਸੀਂ ਪਾਰਟਨਰ ਹਾਂ: ਅਸੀਂ ਦੂਜਿਆਂ ਨਾਲ ਮਿਲ ਕੇ ਕੰਮ ਕਰਦੇ ਹਾਂ।
project-us-collaborates = <strong>ਸਾਡੀ ਸੰਸਥਾ</strong>: { $asp-name }। ਅਸੀਂ ਇਸ ਪ੍ਰੋਜੈਕਟ ਵਿੱਚ ਸਹਿਯੋਗ ਦਿੰਦੇ ਹਾਂ।
project-lead-ravenna = <strong>ਅਗਵਾਈ</strong>: { $ravenna-name }। ਇਹ ਸੂਬਾ ਪੱਧਰ (<i>regione</i>) ਦਾ ਪ੍ਰੋਜੈਕਟ ਹੈ।
project-with-psychology = <strong>ਕਿਸ ਦੇ ਨਾਲ</strong>: { $psychology-name } ({ $bologna-name })।

## FIN: money and farming. Its title is also used in the overview.

project-fin-title = ਪ੍ਰੋਜੈਕਟ { $fin-short }: ਪੈਸੇ ਅਤੇ ਖੇਤੀ ਬਾਰੇ ਕੋਰਸ
project-fin-intro = ਇਹ ਪ੍ਰੋਜੈਕਟ ਵਿਦੇਸ਼ੀ ਲੋਕਾਂ ਦੀ ਮਦਦ ਕਰਦਾ ਹੈ, ਤਾਂ ਜੋ ਉਹ ਪੈਸੇ ਦੀਆਂ ਸੇਵਾਵਾਂ, ਜਿਵੇਂ ਬੈਂਕ, ਵਰਤ ਸਕਣ। ਨਾਮ ({ $fin-name }) ਦਾ ਮਤਲਬ ਹੈ: ਪੈਸੇ ਦੀਆਂ ਸੇਵਾਵਾਂ ਸਾਰਿਆਂ ਲਈ।
project-fin-what-money = <strong>ਪੈਸੇ ਬਾਰੇ ਕੋਰਸ</strong>। ਇਸ ਵਿੱਚ ਪੈਸੇ, ਆਰਥਿਕਤਾ ਅਤੇ ਸਮਾਜ ਬਾਰੇ ਕੰਮ ਦੀਆਂ ਗੱਲਾਂ ਸਮਝਾਈਆਂ ਜਾਂਦੀਆਂ ਹਨ। ਬਾਲਗਾਂ ਦਾ ਸਰਕਾਰੀ ਸਕੂਲ ਸਹਿਯੋਗ ਦਿੰਦਾ ਹੈ: { $cpia-name }।
project-fin-what-farming = <strong>ਖੇਤੀ ਦਾ ਕੋਰਸ</strong>। ਇਸ ਵਿੱਚ ਪਰਮਾਕਲਚਰ (<i>permacultura</i>) ਸਿਖਾਇਆ ਜਾਂਦਾ ਹੈ, ਯਾਨੀ ਕੁਦਰਤ ਦੇ ਅਨੁਸਾਰ ਖੇਤੀ ਕਰਨ ਦਾ ਤਰੀਕਾ।
project-fin-what-business = <strong>ਖੇਤੀ ਦਾ ਕਾਰੋਬਾਰ ਖੋਲ੍ਹਣ ਦਾ ਕੋਰਸ</strong>। ਇਸ ਵਿੱਚ ਦੱਸਿਆ ਜਾਂਦਾ ਹੈ ਕਿ ਖੇਤੀ ਦਾ ਆਪਣਾ ਕੰਮ ਕਿਵੇਂ ਸ਼ੁਰੂ ਕਰਨਾ ਹੈ।
project-fin-what-workers = <strong>ਸੋਸ਼ਲ ਵਰਕਰਾਂ ਲਈ ਕੋਰਸ</strong>। ਵਿਦੇਸ਼ੀ ਲੋਕਾਂ ਨਾਲ ਕੰਮ ਕਰਨ ਵਾਲੇ ਸੋਸ਼ਲ ਵਰਕਰ ਪੈਸੇ ਬਾਰੇ ਪੜ੍ਹਦੇ ਹਨ। ਸੋਸ਼ਲ ਵਰਕਰਾਂ ਦੀ ਸੰਸਥਾ (<i>Ordine degli assistenti sociali</i>) ਇਸ ਕੋਰਸ ਨੂੰ ਮਾਨਤਾ ਦਿੰਦੀ ਹੈ।
project-fin-who = ਪੈਸੇ ਅਤੇ ਖੇਤੀ ਬਾਰੇ ਕੋਰਸ ਵਿਦੇਸ਼ੀ ਲੋਕਾਂ ਲਈ ਹਨ। ਆਖ਼ਰੀ ਕੋਰਸ ਸੋਸ਼ਲ ਵਰਕਰਾਂ ਲਈ ਹੈ, ਯਾਨੀ ਉਨ੍ਹਾਂ ਲਈ ਜੋ ਮਦਦ ਦੇਣ ਵਾਲੀਆਂ ਸੇਵਾਵਾਂ ਵਿੱਚ ਕੰਮ ਕਰਦੇ ਹਨ। ਜੇ ਤੁਸੀਂ ਕਿਸੇ ਸੇਵਾ ਤੋਂ ਮਦਦ ਮੰਗਦੇ ਹੋ, ਤਾਂ ਇਸ ਦਾ ਤੁਹਾਨੂੰ ਵੀ ਫ਼ਾਇਦਾ ਹੋ ਸਕਦਾ ਹੈ।
project-fin-lead = <strong>ਅਗਵਾਈ</strong>: { $africa-chiama-name }। ਇਹ ਸੰਸਥਾ ਮੁਨਾਫ਼ੇ ਲਈ ਕੰਮ ਨਹੀਂ ਕਰਦੀ। ਪ੍ਰੋਜੈਕਟ ਤਿੰਨ ਸੂਬਿਆਂ ਵਿੱਚ ਹੈ: ਐਮੀਲੀਆ-ਰੋਮਾਨਿਆ (<i>Emilia-Romagna</i>), ਮਾਰਕੇ (<i>Marche</i>) ਅਤੇ ਅਬਰੂਤਸੋ (<i>Abruzzo</i>)।

## INTESE: services of the province work together

project-intese-title = ਪ੍ਰੋਜੈਕਟ { $intese-short }: ਸੇਵਾਵਾਂ ਮਿਲ ਕੇ ਕੰਮ ਕਰਦੀਆਂ ਹਨ
project-intese-intro = ਇਹ ਪ੍ਰੋਜੈਕਟ ਚਾਹੁੰਦਾ ਹੈ ਕਿ ਵਿਦੇਸ਼ੀ ਲੋਕਾਂ ਲਈ ਸੇਵਾਵਾਂ ਵਰਤਣਾ ਸੌਖਾ ਹੋਵੇ। ਨਾਮ ({ $intese-name }) ਦਾ ਮਤਲਬ ਹੈ: ਜ਼ਿਲ੍ਹੇ (<i>provincia</i>) ਦੀਆਂ ਸੇਵਾਵਾਂ ਮਿਲ ਕੇ ਕੰਮ ਕਰਦੀਆਂ ਹਨ।
project-intese-what-home = <strong>ਘਰ</strong>। ਕੁਝ ਲੋਕ ਇੱਕੋ ਘਰ ਵਿੱਚ ਇਕੱਠੇ ਰਹਿੰਦੇ ਹਨ (<i>cohousing</i>)। ਉਨ੍ਹਾਂ ਨੂੰ ਮਦਦ ਮਿਲਦੀ ਹੈ ਤਾਂ ਜੋ ਉਹ ਬਾਅਦ ਵਿੱਚ ਆਪਣੇ ਸਹਾਰੇ ਘਰ ਵਿੱਚ ਰਹਿ ਸਕਣ। ਘਰ ਅਤੇ ਗੁਆਂਢ ਲਈ ਵਿਚੋਲਗੀ (<i>mediazione all’abitare</i>) ਵੀ ਹੈ: ਵਿਚੋਲਾ ਗੁਆਂਢੀਆਂ, ਕਿਰਾਏਦਾਰਾਂ ਅਤੇ ਮਾਲਕਾਂ ਦੀ ਇੱਕ ਦੂਜੇ ਨੂੰ ਸਮਝਣ ਵਿੱਚ ਮਦਦ ਕਰਦਾ ਹੈ।
project-intese-what-health = <strong>ਸਿਹਤ</strong>। ਸਮਾਜਿਕ ਅਤੇ ਸਿਹਤ ਦੇ ਵਿਸ਼ਿਆਂ ਬਾਰੇ ਕੋਰਸ ਹੁੰਦੇ ਹਨ। ਮਕਸਦ ਹੈ ਕਿ ਸੇਵਾਵਾਂ ਵਰਤਣਾ ਸੌਖਾ ਹੋਵੇ।
project-intese-what-work = <strong>ਕੰਮ</strong>। ਪ੍ਰੋਜੈਕਟ ਅਜਿਹੀਆਂ ਕੰਪਨੀਆਂ ਲੱਭਦਾ ਹੈ ਜੋ ਆਪਣੇ ਕਾਮਿਆਂ ਨੂੰ ਰਹਿਣ ਦੀ ਥਾਂ ਦੇ ਸਕਦੀਆਂ ਹਨ। ਇੱਕ ਸਹਾਇਕ (<i>tutor</i>) ਕੰਮ ਵਿੱਚ ਲੋਕਾਂ ਦਾ ਸਾਥ ਦਿੰਦਾ ਹੈ।
project-intese-what-school = <strong>ਸਕੂਲ</strong>। ਜੋ ਬੱਚੇ ਹੁਣੇ ਆਪਣੇ ਪਰਿਵਾਰ ਕੋਲ ਇਟਲੀ ਆਏ ਹਨ (<i>ricongiungimento familiare</i>), ਉਨ੍ਹਾਂ ਲਈ ਸੇਵਾਵਾਂ ਸਾਂਝੇ ਨਿਯਮਾਂ ਉੱਤੇ ਚੱਲਦੀਆਂ ਹਨ। ਮਕਸਦ ਹੈ ਕਿ ਸਕੂਲ ਵਿੱਚ ਦਾਖ਼ਲਾ ਸੌਖਾ ਹੋਵੇ।
project-intese-what-offices = <strong>ਇਮੀਗ੍ਰੇਸ਼ਨ ਦਫ਼ਤਰ</strong>। ਜ਼ਿਲ੍ਹੇ ਵਿੱਚ ਸਰਕਾਰ ਦਾ ਦਫ਼ਤਰ (<i>Prefettura</i>) ਅਤੇ ਪੁਲਿਸ ਦਾ ਮੁੱਖ ਦਫ਼ਤਰ (<i>Questura</i>) ਵਿਦੇਸ਼ੀ ਲੋਕਾਂ ਲਈ ਬਣੇ ਦੂਜੇ ਕਾਊਂਟਰਾਂ ਨਾਲ ਮਿਲ ਕੇ ਕੰਮ ਕਰਦੇ ਹਨ। ਉਹ ਇੱਕੋ ਕੋਰਸ ਕਰਦੇ ਹਨ, ਤਾਂ ਜੋ ਜਾਣਕਾਰੀ ਹੋਰ ਸਾਫ਼ ਮਿਲੇ। ਹੋਰ ਕਰਮਚਾਰੀ ਉਨ੍ਹਾਂ ਦੇ ਦਫ਼ਤਰਾਂ ਵਿੱਚ ਮਦਦ ਕਰਦੇ ਹਨ।
project-intese-who = ਇਹ ਜ਼ਿਲ੍ਹੇ ਦੇ ਵਿਦੇਸ਼ੀ ਲੋਕਾਂ ਲਈ ਹੈ। ਕੰਮ ਦਾ ਇੱਕ ਹਿੱਸਾ ਕਰਮਚਾਰੀਆਂ ਲਈ ਹੈ, ਯਾਨੀ ਸੇਵਾਵਾਂ ਵਿੱਚ ਕੰਮ ਕਰਨ ਵਾਲਿਆਂ ਲਈ। ਮਕਸਦ ਹੈ ਕਿ ਤੁਹਾਨੂੰ ਸੇਵਾਵਾਂ ਵਿੱਚ ਘੱਟ ਰੁਕਾਵਟਾਂ ਆਉਣ।
project-intese-lead = <strong>ਅਗਵਾਈ</strong>: { $prefettura-name }।

## SMART: housing

project-smart-title = ਪ੍ਰੋਜੈਕਟ { $smart-short }: ਘਰ ਲੱਭਣਾ ਅਤੇ ਉਸ ਵਿੱਚ ਟਿਕੇ ਰਹਿਣਾ
project-smart-intro = ਇਹ ਪ੍ਰੋਜੈਕਟ ਵਿਦੇਸ਼ੀ ਲੋਕਾਂ ਦੀ ਘਰ ਲੱਭਣ ਅਤੇ ਉਸ ਵਿੱਚ ਟਿਕੇ ਰਹਿਣ ਵਿੱਚ ਮਦਦ ਕਰਨਾ ਚਾਹੁੰਦਾ ਹੈ। ਨਾਮ ({ $smart-name }) ਦਾ ਮਤਲਬ ਹੈ: ਲੋਕਾਂ ਦੇ ਚੰਗੇ ਸੁਆਗਤ ਲਈ ਮਿਲ ਕੇ ਕੰਮ ਕਰਨਾ।
project-smart-what-study = <strong>ਲੋੜਾਂ ਨੂੰ ਸਮਝਣਾ</strong>। ਪ੍ਰੋਜੈਕਟ ਜਾਣਕਾਰੀ ਇਕੱਠੀ ਕਰਦਾ ਹੈ ਕਿ ਵਿਦੇਸ਼ੀ ਲੋਕਾਂ ਨੂੰ ਕਿਹੋ ਜਿਹੇ ਘਰ ਚਾਹੀਦੇ ਹਨ।
project-smart-what-match = <strong>ਘਰ ਦੀ ਭਾਲ ਸੌਖੀ ਕਰਨਾ</strong>। ਘਰ ਲੱਭਣ ਵਾਲਿਆਂ ਅਤੇ ਘਰ ਦੇਣ ਵਾਲਿਆਂ ਨੂੰ ਮਿਲਾਉਣ ਦੇ ਬਿਹਤਰ ਤਰੀਕੇ ਲੱਭੇ ਜਾਂਦੇ ਹਨ।
project-smart-what-owners = <strong>ਮਾਲਕਾਂ ਅਤੇ ਏਜੰਸੀਆਂ ਨਾਲ ਗੱਲ</strong>। ਉਨ੍ਹਾਂ ਨੂੰ ਜਾਣਕਾਰੀ ਦਿੱਤੀ ਜਾਂਦੀ ਹੈ, ਤਾਂ ਜੋ ਉਹ ਵਿਦੇਸ਼ੀ ਲੋਕਾਂ ਨੂੰ ਵੀ ਘਰ ਦੇਣ।
project-smart-what-sheets = <strong>ਕਈ ਭਾਸ਼ਾਵਾਂ ਵਿੱਚ ਪਰਚੇ</strong>। ਇਨ੍ਹਾਂ ਵਿੱਚ ਸਾਂਝੀ ਇਮਾਰਤ (<i>condominio</i>) ਦੇ ਨਿਯਮ ਅਤੇ ਘਰ ਸੰਭਾਲਣ ਦੇ ਤਰੀਕੇ ਦੱਸੇ ਜਾਂਦੇ ਹਨ।
project-smart-what-mediation = <strong>ਘਰ ਅਤੇ ਗੁਆਂਢ ਲਈ ਵਿਚੋਲਗੀ</strong> (<i>mediazione all’abitare</i>)। ਵਿਚੋਲਾ ਗੁਆਂਢੀਆਂ, ਕਿਰਾਏਦਾਰਾਂ ਅਤੇ ਮਾਲਕਾਂ ਦੀ ਇੱਕ ਦੂਜੇ ਨੂੰ ਸਮਝਣ ਵਿੱਚ ਮਦਦ ਕਰਦਾ ਹੈ।
project-smart-what-workers = <strong>ਕਰਮਚਾਰੀਆਂ ਦੀ ਸਿਖਲਾਈ</strong>। ਸਰਕਾਰੀ ਅਤੇ ਪ੍ਰਾਈਵੇਟ ਸੇਵਾਵਾਂ ਵਿੱਚ ਘਰਾਂ ਦਾ ਕੰਮ ਦੇਖਣ ਵਾਲਿਆਂ ਲਈ ਕੋਰਸ ਹੁੰਦੇ ਹਨ।
project-smart-who = ਇਹ ਵਿਦੇਸ਼ੀ ਲੋਕਾਂ ਲਈ ਹੈ। ਉਨ੍ਹਾਂ ਵਿੱਚੋਂ ਪ੍ਰੋਜੈਕਟ ਬਹੁਤ ਮੁਸ਼ਕਲ ਵਿੱਚ ਰਹਿਣ ਵਾਲਿਆਂ ਨੂੰ ਲੱਭਦਾ ਹੈ। ਕੋਰਸ ਕਰਮਚਾਰੀਆਂ ਲਈ ਹਨ। ਇਹ ਪਰਚਾ ਸਿਰਫ਼ ਜਾਣਕਾਰੀ ਦਿੰਦਾ ਹੈ: ਇਹ ਘਰ ਲੈਣ ਦੀ ਅਰਜ਼ੀ ਨਹੀਂ ਹੈ।

## INTARSI: families with children

project-intarsi-title = ਪ੍ਰੋਜੈਕਟ { $intarsi-short }: ਬੱਚਿਆਂ ਵਾਲੇ ਪਰਿਵਾਰਾਂ ਦੀ ਮਦਦ
project-intarsi-intro = ਇਹ ਪ੍ਰੋਜੈਕਟ ਨਾਬਾਲਗ ਬੱਚਿਆਂ ਵਾਲੇ ਵਿਦੇਸ਼ੀ ਪਰਿਵਾਰਾਂ ਲਈ ਸੇਵਾਵਾਂ ਦੀ ਮਦਦ ਨੂੰ ਬਿਹਤਰ ਬਣਾਉਣਾ ਚਾਹੁੰਦਾ ਹੈ। ਨਾਮ ({ $intarsi-name }) ਦਾ ਮਤਲਬ ਹੈ: ਲੋਕਾਂ ਦੇ ਚੰਗੇ ਸੁਆਗਤ ਲਈ ਮਿਲ ਕੇ ਕੰਮ ਕਰਨਾ।
project-intarsi-what-network = <strong>ਸੇਵਾਵਾਂ ਨੂੰ ਜੋੜਨਾ</strong>। ਸਮਾਜਿਕ ਸੇਵਾਵਾਂ, ਹੋਰ ਦਫ਼ਤਰ ਅਤੇ ਸਰਕਾਰੀ ਤੇ ਪ੍ਰਾਈਵੇਟ ਸੰਸਥਾਵਾਂ ਮਿਲ ਕੇ ਤੈਅ ਕਰਦੀਆਂ ਹਨ ਕਿ ਕਿਵੇਂ ਕੰਮ ਕਰਨਾ ਹੈ।
project-intarsi-what-families = <strong>ਮਦਦ ਦਾ ਨਵਾਂ ਤਰੀਕਾ ਅਜ਼ਮਾਉਣਾ</strong>। ਸਰਕਾਰੀ ਅਤੇ ਪ੍ਰਾਈਵੇਟ ਸੇਵਾਵਾਂ ਅਤੇ ਵਲੰਟੀਅਰ ਮਿਲ ਕੇ ਇੱਕ ਪਰਿਵਾਰ ਦਾ ਸਾਥ ਦਿੰਦੇ ਹਨ। ਉਹ ਪਰਿਵਾਰ ਦੀ ਲੋੜ ਮੁਤਾਬਕ ਮਦਦ ਦੀ ਯੋਜਨਾ ਬਣਾਉਂਦੇ ਹਨ। ਇਹ ਯੋਜਨਾ ਪਰਿਵਾਰ ਦੀ ਆਪਣੇ ਪੈਰਾਂ ਉੱਤੇ ਖੜ੍ਹੇ ਹੋਣ ਵਿੱਚ ਮਦਦ ਕਰਦੀ ਹੈ।
project-intarsi-what-workers = <strong>ਕਰਮਚਾਰੀਆਂ ਦੀ ਸਿਖਲਾਈ</strong>। ਸੇਵਾਵਾਂ ਵਿੱਚ ਕੰਮ ਕਰਨ ਵਾਲੇ ਨਵੀਆਂ ਗੱਲਾਂ ਸਿੱਖਦੇ ਹਨ। ਸਮਾਜਿਕ ਮਦਦ ਦੇ ਕਾਊਂਟਰਾਂ (<i>sportelli sociali</i>) ਨੂੰ ਉਨ੍ਹਾਂ ਦੇ ਕੰਮ ਵਿੱਚ ਮਦਦ ਮਿਲਦੀ ਹੈ।
project-intarsi-what-manual = <strong>ਗਾਈਡ ਕਿਤਾਬ ਲਿਖਣਾ</strong>। ਇਹ ਕਰਮਚਾਰੀਆਂ ਨੂੰ ਕੰਮ ਦੇ ਉਹ ਤਰੀਕੇ ਦੱਸਦੀ ਹੈ ਜੋ ਚੰਗੇ ਨਤੀਜੇ ਦਿੰਦੇ ਹਨ।
project-intarsi-who = ਇਸ ਪ੍ਰੋਜੈਕਟ ਦਾ ਧਿਆਨ ਨਾਬਾਲਗ ਬੱਚਿਆਂ ਵਾਲੇ ਵਿਦੇਸ਼ੀ ਪਰਿਵਾਰਾਂ ਉੱਤੇ ਹੈ। ਉਨ੍ਹਾਂ ਪਰਿਵਾਰਾਂ ਉੱਤੇ ਵੀ, ਜਿਨ੍ਹਾਂ ਵਿੱਚ ਸਿਰਫ਼ ਮਾਂ ਜਾਂ ਸਿਰਫ਼ ਪਿਤਾ ਹੈ। ਕਈ ਕੰਮ ਕਰਮਚਾਰੀਆਂ ਲਈ ਹਨ। ਮਕਸਦ ਹੈ ਕਿ ਤੁਹਾਨੂੰ ਮਿਲ ਕੇ ਕੰਮ ਕਰਨ ਵਾਲੀਆਂ ਸੇਵਾਵਾਂ ਅਤੇ ਤੁਹਾਡੇ ਪਰਿਵਾਰ ਲਈ ਢੁਕਵੀਂ ਮਦਦ ਮਿਲੇ।
project-intarsi-lead = <strong>ਅਗਵਾਈ</strong>: { $unione-name }। ਇਹ ਮਿਲ ਕੇ ਕੰਮ ਕਰਨ ਵਾਲੀਆਂ ਨਗਰ ਕੌਂਸਲਾਂ ਦਾ ਸਮੂਹ ਹੈ। ਇਹ ਸੂਬਾ ਪੱਧਰ (<i>regione</i>) ਦਾ ਪ੍ਰੋਜੈਕਟ ਹੈ।

## BE.COM.ER: mental health and addictions. Choose kind words without shame or blame.

project-becomer-title = ਪ੍ਰੋਜੈਕਟ { $becomer-short }: ਤੰਦਰੁਸਤੀ ਅਤੇ ਮਾਨਸਿਕ ਸਿਹਤ
project-becomer-intro = ਇਹ ਪ੍ਰੋਜੈਕਟ ਉਨ੍ਹਾਂ ਵਿਦੇਸ਼ੀ ਲੋਕਾਂ ਦੀ ਮਦਦ ਕਰਨਾ ਚਾਹੁੰਦਾ ਹੈ ਜਿਨ੍ਹਾਂ ਨੂੰ ਮਾਨਸਿਕ ਸਿਹਤ ਦੀ ਮੁਸ਼ਕਲ ਜਾਂ ਕੋਈ ਲਤ ਹੈ। ਨਾਮ ({ $becomer-name }) ਦਾ ਮਤਲਬ ਹੈ: ਮਿਲ ਕੇ ਕੰਮ ਕਰਨਾ, ਤਾਂ ਜੋ ਸਾਰੇ ਠੀਕ ਰਹਿਣ।
project-becomer-what-care = <strong>ਮਿਲ ਕੇ ਦੇਖਭਾਲ</strong>। ਵੱਖ-ਵੱਖ ਸੇਵਾਵਾਂ ਮਿਲ ਕੇ ਇੱਕੋ ਵਿਅਕਤੀ ਦਾ ਸਾਥ ਦਿੰਦੀਆਂ ਹਨ: ਉਹ ਮੁਸ਼ਕਲ ਨੂੰ ਸਮਝਦੀਆਂ ਹਨ, ਇਲਾਜ ਕਰਦੀਆਂ ਹਨ ਅਤੇ ਆਮ ਜ਼ਿੰਦਗੀ ਵੱਲ ਮੁੜਨ ਵਿੱਚ ਮਦਦ ਕਰਦੀਆਂ ਹਨ।
project-becomer-what-reach = <strong>ਛੇਤੀ ਮਦਦ ਦੀ ਕੋਸ਼ਿਸ਼</strong>। ਕਰਮਚਾਰੀਆਂ ਕੋਲ ਖ਼ਾਸ ਸਾਧਨ ਹਨ, ਤਾਂ ਜੋ ਉਹ ਉਨ੍ਹਾਂ ਲੋਕਾਂ ਤੱਕ ਪਹੁੰਚ ਸਕਣ ਜੋ ਠੀਕ ਨਹੀਂ ਜਾਂ ਜਿਨ੍ਹਾਂ ਨੂੰ ਜੋਖਮ ਹੈ। ਇਨ੍ਹਾਂ ਨਾਲ ਸੇਵਾਵਾਂ ਨੂੰ ਪਤਾ ਲੱਗਦਾ ਹੈ ਕਿ ਕਿਸੇ ਨੂੰ ਮਦਦ ਦੀ ਲੋੜ ਹੈ।
project-becomer-what-autonomy = <strong>ਮਦਦ ਦੇ ਨਵੇਂ ਤਰੀਕੇ ਅਜ਼ਮਾਉਣਾ</strong>। ਲੋਕਾਂ ਦੀ ਆਪਣੇ ਸਹਾਰੇ ਜੀਉਣ ਅਤੇ ਇਕੱਲੇ ਨਾ ਰਹਿਣ ਵਿੱਚ ਮਦਦ ਕੀਤੀ ਜਾਂਦੀ ਹੈ।
project-becomer-what-workers = <strong>ਕਰਮਚਾਰੀਆਂ ਦੀ ਸਿਖਲਾਈ</strong>। ਸਮਾਜਿਕ ਅਤੇ ਸਿਹਤ ਸੇਵਾਵਾਂ ਵਿੱਚ ਕੰਮ ਕਰਨ ਵਾਲਿਆਂ ਲਈ ਕੋਰਸ ਹੁੰਦੇ ਹਨ।
project-becomer-who = ਇਹ ਉਨ੍ਹਾਂ ਵਿਦੇਸ਼ੀ ਲੋਕਾਂ ਲਈ ਹੈ ਜੋ ਠੀਕ ਨਹੀਂ ਜਾਂ ਜਿਨ੍ਹਾਂ ਨੂੰ ਜੋਖਮ ਹੈ। <strong>ਲਤ</strong> (<i>dipendenza</i>) ਦਾ ਮਤਲਬ ਹੈ: ਚਾਹ ਕੇ ਵੀ ਛੱਡ ਨਾ ਸਕਣਾ, ਜਿਵੇਂ ਸ਼ਰਾਬ ਜਾਂ ਨਸ਼ੇ। ਕੋਰਸ ਅਤੇ ਸਾਧਨ ਕਰਮਚਾਰੀਆਂ ਲਈ ਹਨ। ਮਕਸਦ ਹੈ ਕਿ ਸੇਵਾਵਾਂ ਛੇਤੀ ਸਮਝਣ ਕਿ ਤੁਹਾਡੀ ਮਦਦ ਕਿਵੇਂ ਕਰਨੀ ਹੈ।
project-becomer-emergency = <strong>ਖ਼ਤਰੇ ਵੇਲੇ</strong>, ਆਪਣੇ ਲਈ ਜਾਂ ਕਿਸੇ ਹੋਰ ਲਈ, ਤੁਰੰਤ { $emergency-number } ਉੱਤੇ ਫ਼ੋਨ ਕਰੋ।

## VALUES: volunteering

project-values-title = ਪ੍ਰੋਜੈਕਟ { $values-short }: ਵਲੰਟੀਅਰ ਕੰਮ ਅਤੇ ਮੇਲ-ਜੋਲ
project-values-intro = ਵਲੰਟੀਅਰ ਕੰਮ (<i>volontariato</i>) ਦਾ ਮਤਲਬ ਹੈ ਦੂਜਿਆਂ ਲਈ ਬਿਨਾਂ ਪੈਸੇ ਲਏ ਕੰਮ ਕਰਨਾ। ਇਹ ਪ੍ਰੋਜੈਕਟ ਵਿਦੇਸ਼ੀ ਲੋਕਾਂ ਦੇ ਸਮਾਜ ਨਾਲ ਮੇਲ-ਜੋਲ ਲਈ ਵਲੰਟੀਅਰ ਕੰਮ ਵਰਤਦਾ ਹੈ। ਅੰਗਰੇਜ਼ੀ ਨਾਮ ({ $values-name }) ਦਾ ਮਤਲਬ ਹੈ: ਵਲੰਟੀਅਰ ਕੰਮ ਪਰਵਾਸੀਆਂ ਨੂੰ ਸ਼ਹਿਰ ਅਤੇ ਯੂਰਪ ਦਾ ਹਿੱਸਾ ਬਣਨ ਵਿੱਚ ਮਦਦ ਕਰਦਾ ਹੈ।
project-values-what-exchange = <strong>ਸ਼ਹਿਰਾਂ ਵਿਚਕਾਰ ਤਜਰਬੇ ਸਾਂਝੇ ਕਰਨਾ</strong>। ਯੂਰਪ ਦੇ ਵੱਖ-ਵੱਖ ਸ਼ਹਿਰ ਇੱਕ ਦੂਜੇ ਨੂੰ ਦੱਸਦੇ ਹਨ ਕਿ ਕਿਹੜੇ ਵਲੰਟੀਅਰ ਕੰਮ ਚੰਗੇ ਚੱਲਦੇ ਹਨ।
project-values-what-visits = <strong>ਸਿੱਖਣ ਲਈ ਯਾਤਰਾਵਾਂ</strong>। ਨੌਜਵਾਨ ਵਲੰਟੀਅਰ ਅਤੇ ਸੋਸ਼ਲ ਵਰਕਰ (ਮਦਦ ਦੇਣ ਵਾਲੀਆਂ ਸੇਵਾਵਾਂ ਵਿੱਚ ਕੰਮ ਕਰਨ ਵਾਲੇ) ਦੂਜੇ ਦੇਸ਼ਾਂ ਵਿੱਚ ਜਾਂਦੇ ਹਨ। ਉਹ ਮੀਟਿੰਗਾਂ ਅਤੇ ਦੌਰਿਆਂ ਵਿੱਚ ਹਿੱਸਾ ਲੈਂਦੇ ਹਨ।
project-values-what-plan = <strong>ਸ਼ਹਿਰਾਂ ਲਈ ਯੋਜਨਾ</strong>। ਹਿੱਸਾ ਲੈਣ ਵਾਲੇ ਸ਼ਹਿਰਾਂ ਦੀ ਇੱਕ ਯੋਜਨਾ ਹੈ, ਤਾਂ ਜੋ ਸ਼ਹਿਰ ਦੇ ਵੱਧ ਲੋਕ ਮੇਲ-ਜੋਲ ਵਿੱਚ ਮਦਦ ਕਰਨ।
project-values-who = ਯਾਤਰਾਵਾਂ ਨੌਜਵਾਨ ਵਲੰਟੀਅਰਾਂ ਅਤੇ ਸੋਸ਼ਲ ਵਰਕਰਾਂ ਲਈ ਹਨ। ਮਕਸਦ ਵਿਦੇਸ਼ੀ ਲੋਕਾਂ ਨਾਲ ਜੁੜਿਆ ਹੈ: ਪਰਵਾਸੀ, ਸ਼ਰਨਾਰਥੀ ਅਤੇ ਅੰਤਰਰਾਸ਼ਟਰੀ ਸੁਰੱਖਿਆ (<i>protezione internazionale</i>) ਮੰਗਣ ਵਾਲੇ। <strong>ਮੇਲ-ਜੋਲ</strong> (<i>integrazione</i>) ਦਾ ਮਤਲਬ ਹੈ: ਸ਼ਹਿਰ ਦੀ ਜ਼ਿੰਦਗੀ ਦਾ ਹਿੱਸਾ ਬਣਨਾ। ਪ੍ਰੋਜੈਕਟ ਚਾਹੁੰਦਾ ਹੈ ਕਿ ਇਸ ਵਿੱਚ ਸ਼ਹਿਰ ਦੇ ਵੱਧ ਲੋਕ ਤੁਹਾਡੀ ਮਦਦ ਕਰਨ।
project-values-with = <strong>ਕਿਸ ਦੇ ਨਾਲ</strong>: { $cesena-projects-name }।
project-values-money = <strong>ਪੈਸਾ ਕਿੱਥੋਂ ਆਉਂਦਾ ਹੈ</strong>: { $amif-name }। ਇਹ ਸ਼ਰਨ, ਪਰਵਾਸ ਅਤੇ ਮੇਲ-ਜੋਲ ਲਈ ਯੂਰਪੀ ਯੂਨੀਅਨ ਦਾ ਫ਼ੰਡ ਹੈ।

## Service Learning: students in the services

project-service-learning-title = ਪ੍ਰੋਜੈਕਟ { $service-learning-name }: ਸੇਵਾਵਾਂ ਵਿੱਚ ਵਿਦਿਆਰਥੀ
project-service-learning-intro = ਯੂਨੀਵਰਸਿਟੀ ਦੇ ਵਿਦਿਆਰਥੀ ਸੇਵਾਵਾਂ ਵਿੱਚ ਮਦਦ ਕਰਦੇ ਹਨ ਅਤੇ ਨਾਲ-ਨਾਲ ਸਿੱਖਦੇ ਹਨ। ਅੰਗਰੇਜ਼ੀ ਨਾਮ ({ $service-learning-name }) ਦਾ ਮਤਲਬ ਹੈ: ਦੂਜਿਆਂ ਲਈ ਕੁਝ ਕਰਦਿਆਂ ਸਿੱਖਣਾ।
project-service-learning-what-hours = <strong>ਮਨੋਵਿਗਿਆਨ ਪੜ੍ਹਨ ਵਾਲੇ</strong> ਸੇਵਾਵਾਂ ਵਿੱਚ ਲਗਭਗ { $service-learning-hours ->
    [one] { $service-learning-hours } ਘੰਟਾ
   *[other] { $service-learning-hours } ਘੰਟੇ
} ਬਿਤਾਉਂਦੇ ਹਨ। ਉਹ ਸੋਸ਼ਲ ਵਰਕਰਾਂ ਨਾਲ ਮਿਲ ਕੇ ਕੰਮ ਕਰਦੇ ਹਨ।
project-service-learning-what-services = <strong>ਕਿੱਥੇ</strong>: ਇਮੀਗ੍ਰੇਸ਼ਨ ਦੀਆਂ ਸੇਵਾਵਾਂ ਵਿੱਚ, ਅਤੇ ਸਮਾਜ, ਘਰ ਅਤੇ ਗੁਆਂਢ ਲਈ ਵਿਚੋਲਗੀ (<i>mediazione sociale e all’abitare</i>) ਵਿੱਚ। ਵਿਚੋਲੇ ਲੋਕਾਂ ਦੀ, ਜਿਵੇਂ ਗੁਆਂਢੀਆਂ ਦੀ, ਇੱਕ ਦੂਜੇ ਨੂੰ ਸਮਝਣ ਵਿੱਚ ਮਦਦ ਕਰਦੇ ਹਨ।
project-service-learning-what-centre = <strong>ਇੱਥੇ ਵੀ</strong>: ਬੇਘਰ ਲੋਕਾਂ ਦੇ ਕੇਂਦਰ ({ $marmotta-rossa-name }) ਵਿੱਚ ਅਤੇ ਸੜਕ ਉੱਤੇ ਕੰਮ ਕਰਨ ਵਾਲੀ ਟੀਮ (<i>unità di strada</i>) ਵਿੱਚ। ਇਸ ਟੀਮ ਦੇ ਕਰਮਚਾਰੀ ਲੋਕਾਂ ਨੂੰ ਸੜਕ ਉੱਤੇ ਜਾ ਕੇ ਮਿਲਦੇ ਹਨ।
project-service-learning-what-aim = <strong>ਮਕਸਦ</strong>: ਹਰ ਨੌਕਰੀ ਵਿੱਚ ਕੰਮ ਆਉਣ ਵਾਲੀਆਂ ਗੱਲਾਂ ਸਿੱਖਣਾ ਅਤੇ ਸਮਾਜ ਦੀ ਮਦਦ ਕਰਨਾ।
project-service-learning-who = ਇਹ ਪ੍ਰੋਜੈਕਟ ਯੂਨੀਵਰਸਿਟੀ ਵਿੱਚ ਪੜ੍ਹਨ ਵਾਲਿਆਂ ਲਈ ਹੈ। ਤੁਹਾਡੇ ਲਈ ਇਸ ਦਾ ਮਤਲਬ ਹੈ: ਇਨ੍ਹਾਂ ਵਿੱਚੋਂ ਕਿਸੇ ਸੇਵਾ ਵਿੱਚ ਤੁਹਾਨੂੰ ਮਨੋਵਿਗਿਆਨ ਪੜ੍ਹਨ ਵਾਲਾ ਕੋਈ ਵਿਅਕਤੀ ਮਿਲ ਸਕਦਾ ਹੈ। ਉਹ ਕਰਮਚਾਰੀਆਂ ਨਾਲ ਮਿਲ ਕੇ ਕੰਮ ਕਰਦਾ ਹੈ। ਤੁਸੀਂ ਪੁੱਛ ਸਕਦੇ ਹੋ ਕਿ ਉਹ ਕੌਣ ਹੈ ਅਤੇ ਕੀ ਕਰਦਾ ਹੈ।

## UNICORN: exchanges between countries

project-unicorn-title = ਪ੍ਰੋਜੈਕਟ { $unicorn-name }: ਦੇਸ਼ਾਂ ਵਿਚਕਾਰ ਮੇਲ-ਮੁਲਾਕਾਤ
project-unicorn-intro = ਪੜ੍ਹਨ ਵਾਲੇ, ਪੜ੍ਹਾਉਣ ਵਾਲੇ ਅਤੇ ਸਮਾਜਿਕ ਸੇਵਾਵਾਂ ਵਿੱਚ ਕੰਮ ਕਰਨ ਵਾਲੇ ਲੋਕ ਦੂਜੇ ਦੇਸ਼ਾਂ ਦੇ ਲੋਕਾਂ ਨੂੰ ਮਿਲਦੇ ਹਨ ਅਤੇ ਉਨ੍ਹਾਂ ਤੋਂ ਸਿੱਖਦੇ ਹਨ।
project-unicorn-what-exchange = <strong>ਦੇਸ਼ਾਂ ਵਿਚਕਾਰ ਮੇਲ-ਮੁਲਾਕਾਤ</strong>। ਇਸ ਵਿੱਚ ਵਿਦਿਆਰਥੀ, ਸੋਸ਼ਲ ਵਰਕਰ ਅਤੇ ਯੂਨੀਵਰਸਿਟੀ ਦੇ ਅਧਿਆਪਕ ਹਿੱਸਾ ਲੈਂਦੇ ਹਨ।
project-unicorn-what-method = <strong>ਸਿੱਖਣ ਦਾ ਤਰੀਕਾ</strong>। ਇਸ ਦਾ ਨਾਮ ਹੈ: { $service-learning-name }। ਵਿਦਿਆਰਥੀ ਦੂਜਿਆਂ ਲਈ ਕੁਝ ਕਰਦਿਆਂ ਸਿੱਖਦੇ ਹਨ।
project-unicorn-what-proof = <strong>ਮਕਸਦ</strong>: ਇਸ ਤਰੀਕੇ ਨੂੰ ਹੋਰ ਵਰਤਣਾ ਅਤੇ ਜਾਂਚਣਾ ਕਿ ਇਹ ਚੰਗੀ ਤਰ੍ਹਾਂ ਕੰਮ ਕਰਦਾ ਹੈ।
project-unicorn-who = ਇਹ ਮੇਲ-ਮੁਲਾਕਾਤ ਯੂਨੀਵਰਸਿਟੀ ਵਿੱਚ ਪੜ੍ਹਨ ਜਾਂ ਪੜ੍ਹਾਉਣ ਵਾਲਿਆਂ ਅਤੇ ਸੋਸ਼ਲ ਵਰਕਰਾਂ ਲਈ ਹੈ। ਇਹ ਕਾਊਂਟਰ ਤੋਂ ਮੰਗਣ ਵਾਲੀ ਸੇਵਾ ਨਹੀਂ ਹੈ। ਤੁਹਾਡੇ ਲਈ ਇਸ ਦਾ ਮਤਲਬ ਹੈ: ਇਹ ਤਰੀਕਾ ਕੁਝ ਸੇਵਾਵਾਂ ਵਿੱਚ ਵੀ ਵਰਤਿਆ ਜਾਂਦਾ ਹੈ। ਉੱਥੇ ਤੁਹਾਨੂੰ ਮਨੋਵਿਗਿਆਨ ਪੜ੍ਹਨ ਵਾਲਾ ਕੋਈ ਵਿਅਕਤੀ ਮਿਲ ਸਕਦਾ ਹੈ, ਜੋ ਕਰਮਚਾਰੀਆਂ ਨਾਲ ਮਿਲ ਕੇ ਕੰਮ ਕਰਦਾ ਹੈ। ਤੁਸੀਂ ਪੁੱਛ ਸਕਦੇ ਹੋ ਕਿ ਉਹ ਕੌਣ ਹੈ ਅਤੇ ਕੀ ਕਰਦਾ ਹੈ।
project-unicorn-money = <strong>ਪੈਸਾ ਕਿੱਥੋਂ ਆਉਂਦਾ ਹੈ</strong>: { $erasmus-name }। ਇਹ ਯੂਰਪੀ ਯੂਨੀਅਨ ਦਾ ਪ੍ਰੋਗਰਾਮ ਹੈ।

## Overview. The titles of its rules are those of the project sheets.

projects-title = ਵਿਦੇਸ਼ੀ ਲੋਕਾਂ ਲਈ ਪ੍ਰੋਜੈਕਟ
projects-intro = ਸਾਡਾ ਦਫ਼ਤਰ ਦੂਜੇ ਦਫ਼ਤਰਾਂ, ਸੰਸਥਾਵਾਂ ਅਤੇ ਯੂਨੀਵਰਸਿਟੀ ਨਾਲ ਮਿਲ ਕੇ ਇਨ੍ਹਾਂ ਪ੍ਰੋਜੈਕਟਾਂ ਉੱਤੇ ਕੰਮ ਕਰਦਾ ਹੈ। ਪੜ੍ਹੋ ਕਿ ਇਹ ਕੀ ਕਰਦੇ ਹਨ ਅਤੇ ਕਿਸ ਲਈ ਹਨ।
projects-check = <strong>ਹੋ ਸਕਦਾ ਹੈ ਕਿ ਕੁਝ ਪ੍ਰੋਜੈਕਟ ਖ਼ਤਮ ਹੋ ਗਏ ਹੋਣ।</strong> ਦਫ਼ਤਰ ਤੋਂ ਪੁੱਛੋ ਕਿ ਕਿਹੜੇ ਅਜੇ ਚੱਲ ਰਹੇ ਹਨ।
projects-fami-heading = ਫ਼ੰਡ { $fami-name } ਦੇ ਪ੍ਰੋਜੈਕਟ
projects-fami-text = { $fami-name } ਪਰਵਾਸ ਲਈ ਯੂਰਪੀ ਯੂਨੀਅਨ ਦਾ ਫ਼ੰਡ ਹੈ। ਇਹ ਇਨ੍ਹਾਂ ਪ੍ਰੋਜੈਕਟਾਂ ਨੂੰ ਪੈਸਾ ਦਿੰਦਾ ਹੈ।
projects-fin-text = ਵਿਦੇਸ਼ੀ ਲੋਕਾਂ ਲਈ ਪੈਸੇ, ਖੇਤੀ ਅਤੇ ਖੇਤੀ ਦੇ ਕਾਰੋਬਾਰ ਬਾਰੇ ਕੋਰਸ ਹਨ। ਸੋਸ਼ਲ ਵਰਕਰਾਂ ਲਈ ਵੀ ਇੱਕ ਕੋਰਸ ਹੈ।
projects-intese-text = ਜ਼ਿਲ੍ਹੇ (<i>provincia</i>) ਦੇ ਦਫ਼ਤਰ ਘਰ, ਸਿਹਤ, ਕੰਮ, ਸਕੂਲ ਅਤੇ ਕਾਗਜ਼ਾਂ ਬਾਰੇ ਮਿਲ ਕੇ ਕੰਮ ਕਰਦੇ ਹਨ। ਮਕਸਦ ਹੈ ਕਿ ਵਿਦੇਸ਼ੀ ਲੋਕਾਂ ਨੂੰ ਘੱਟ ਰੁਕਾਵਟਾਂ ਆਉਣ।
projects-smart-text = ਇਹ ਪ੍ਰੋਜੈਕਟ ਘਰ ਲੱਭਣ ਵਾਲਿਆਂ ਅਤੇ ਘਰ ਦੇਣ ਵਾਲਿਆਂ ਨੂੰ ਮਿਲਾਉਣਾ ਚਾਹੁੰਦਾ ਹੈ। ਇਹ ਕਈ ਭਾਸ਼ਾਵਾਂ ਵਿੱਚ ਪਰਚੇ ਤਿਆਰ ਕਰਦਾ ਹੈ। ਇਸ ਵਿੱਚ ਘਰ ਅਤੇ ਗੁਆਂਢ ਲਈ ਵਿਚੋਲਗੀ (<i>mediazione all’abitare</i>) ਵੀ ਹੈ: ਵਿਚੋਲਾ ਗੁਆਂਢੀਆਂ, ਕਿਰਾਏਦਾਰਾਂ ਅਤੇ ਮਾਲਕਾਂ ਦੀ ਇੱਕ ਦੂਜੇ ਨੂੰ ਸਮਝਣ ਵਿੱਚ ਮਦਦ ਕਰਦਾ ਹੈ।
projects-intarsi-text = ਸੇਵਾਵਾਂ ਨਾਬਾਲਗ ਬੱਚਿਆਂ ਵਾਲੇ ਵਿਦੇਸ਼ੀ ਪਰਿਵਾਰਾਂ ਦੀ ਮਦਦ ਦੇ ਨਵੇਂ ਤਰੀਕੇ ਅਜ਼ਮਾਉਂਦੀਆਂ ਹਨ। ਕਈ ਕੰਮ ਕਰਮਚਾਰੀਆਂ ਲਈ ਹਨ।
projects-becomer-text = ਸੇਵਾਵਾਂ ਉਨ੍ਹਾਂ ਲੋਕਾਂ ਲਈ ਮਿਲ ਕੇ ਕੰਮ ਕਰਦੀਆਂ ਹਨ ਜਿਨ੍ਹਾਂ ਨੂੰ ਮਾਨਸਿਕ ਸਿਹਤ ਦੀ ਮੁਸ਼ਕਲ ਜਾਂ ਲਤ ਹੈ, ਜਿਵੇਂ ਸ਼ਰਾਬ ਦੀ। ਮਕਸਦ ਹੈ ਛੇਤੀ ਸਮਝਣਾ ਕਿ ਕਿਸ ਨੂੰ ਮਦਦ ਦੀ ਲੋੜ ਹੈ।
projects-europe-heading = ਯੂਰਪ ਅਤੇ ਯੂਨੀਵਰਸਿਟੀ ਨਾਲ ਪ੍ਰੋਜੈਕਟ
projects-values-text = ਨੌਜਵਾਨ ਵਲੰਟੀਅਰ ਅਤੇ ਸੋਸ਼ਲ ਵਰਕਰ ਯੂਰਪ ਦੇ ਦੂਜੇ ਸ਼ਹਿਰਾਂ ਨਾਲ ਮਿਲਦੇ ਹਨ। ਮਕਸਦ ਹੈ ਵਿਦੇਸ਼ੀ ਲੋਕਾਂ ਦਾ ਸਮਾਜ ਨਾਲ ਮੇਲ-ਜੋਲ।
projects-service-learning-text = ਮਨੋਵਿਗਿਆਨ ਪੜ੍ਹਨ ਵਾਲੇ ਕੁਝ ਸੇਵਾਵਾਂ ਵਿੱਚ ਮਦਦ ਕਰਦੇ ਹਨ ਅਤੇ ਨਾਲ-ਨਾਲ ਸਿੱਖਦੇ ਹਨ। ਉੱਥੇ ਇਹ ਲੋਕ ਤੁਹਾਨੂੰ ਕਰਮਚਾਰੀਆਂ ਦੇ ਨਾਲ ਮਿਲ ਸਕਦੇ ਹਨ।
projects-unicorn-text = ਵਿਦਿਆਰਥੀ, ਅਧਿਆਪਕ ਅਤੇ ਸੋਸ਼ਲ ਵਰਕਰ ਦੂਜੇ ਦੇਸ਼ਾਂ ਤੋਂ ਸਿੱਖਦੇ ਹਨ। ਇਹ ਕਾਊਂਟਰ ਤੋਂ ਮੰਗਣ ਵਾਲੀ ਸੇਵਾ ਨਹੀਂ ਹੈ।
