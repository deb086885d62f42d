### The leaflet "Gestire la casa": renting a home, living in it, leaving it.
### Plain language: short sentences, one idea each, polite "ਤੁਸੀਂ". Values in { $… } are facts and come by themselves:
### never write a number, a law or a sum by hand.
### Marks: <strong>…</strong> for weight, <i>…</i> for an Italian word that stands beside its translation.

home-title = ਘਰ ਦੀ ਸੰਭਾਲ
home-intro = ਘਰ ਕਿਰਾਏ ਉੱਤੇ ਲੈਣ ਤੋਂ ਪਹਿਲਾਂ, ਉਸ ਵਿੱਚ ਰਹਿੰਦਿਆਂ ਅਤੇ ਉਸ ਨੂੰ ਛੱਡਣ ਵੇਲੇ ਕੀ ਕਰਨਾ ਹੈ।

## Before moving in

home-before-heading = ਘਰ ਵਿੱਚ ਆਉਣ ਤੋਂ ਪਹਿਲਾਂ
home-signing-title = ਦਸਤਖ਼ਤ ਕਰਨ ਤੋਂ ਪਹਿਲਾਂ
home-signing-text = ਘਰ ਦਿਨ ਵੇਲੇ ਦੇਖੋ ਅਤੇ ਜਾਂਚ ਕਰੋ ਕਿ ਕੰਧਾਂ ਉੱਤੇ ਉੱਲੀ ਤਾਂ ਨਹੀਂ। ਪੁੱਛੋ ਕਿ ਕੰਟਰੈਕਟ ਕਿਸ ਕਿਸਮ ਦਾ ਹੈ, ਕਦੋਂ ਖ਼ਤਮ ਹੁੰਦਾ ਹੈ ਅਤੇ ਕਿਰਾਏ ਤੋਂ ਇਲਾਵਾ ਕਿਹੜੇ ਖਰਚੇ ਦੇਣੇ ਹਨ। ਜੇ ਕੰਟਰੈਕਟ ਸਮਝ ਨਹੀਂ ਆਉਂਦਾ, ਤਾਂ ਦਸਤਖ਼ਤ ਨਾ ਕਰੋ ਅਤੇ ਪੈਸੇ ਨਾ ਦਿਓ: ਪਹਿਲਾਂ ਮਦਦ ਮੰਗੋ।
home-registration-title = ਰਜਿਸਟਰ ਹੋਇਆ ਕੰਟਰੈਕਟ
home-registration-text = ਮਾਲਕ ਲਈ ਜ਼ਰੂਰੀ ਹੈ ਕਿ ਉਹ ਕੰਟਰੈਕਟ ਨੂੰ <strong>ਟੈਕਸ ਦਫ਼ਤਰ</strong> (<i>Agenzia delle Entrate</i>) ਵਿੱਚ ਰਜਿਸਟਰ ਕਰਵਾਏ। ਇਹ { $registration-days ->
    [one] { $registration-days } ਦਿਨ
   *[other] { $registration-days } ਦਿਨਾਂ
} ਦੇ ਅੰਦਰ ਕਰਨਾ ਹੁੰਦਾ ਹੈ। ਫਿਰ ਉਸ ਨੇ ਤੁਹਾਨੂੰ ਅਤੇ ਇਮਾਰਤ ਦੇ ਮੈਨੇਜਰ ਨੂੰ { $registration-notice-days ->
    [one] { $registration-notice-days } ਦਿਨ
   *[other] { $registration-notice-days } ਦਿਨਾਂ
} ਦੇ ਅੰਦਰ ਦੱਸਣਾ ਹੁੰਦਾ ਹੈ ({ $registration-law })। ਕੰਟਰੈਕਟ ਦੀ ਕਾਪੀ ਮੰਗੋ: ਇਹ ਹੋਰ ਕਾਗਜ਼ ਬਣਵਾਉਣ ਲਈ ਕੰਮ ਆਉਂਦੀ ਹੈ।

## Money

home-money-heading = ਪੈਸੇ
home-deposit-title = ਜ਼ਮਾਨਤ ਦੀ ਰਕਮ ਅਤੇ ਰਸੀਦਾਂ
home-deposit-text = <strong>ਜ਼ਮਾਨਤ ਦੀ ਰਕਮ</strong> (<i>caparra</i> ਜਾਂ <i>deposito cauzionale</i>) ਉਹ ਪੈਸੇ ਹਨ ਜੋ ਤੁਸੀਂ ਸ਼ੁਰੂ ਵਿੱਚ ਗਾਰੰਟੀ ਵਜੋਂ ਦਿੰਦੇ ਹੋ। ਆਮ ਕਰਕੇ ਇਹ { $deposit-months ->
    [one] { $deposit-months } ਮਹੀਨੇ
   *[other] { $deposit-months } ਮਹੀਨਿਆਂ
} ਦੇ ਕਿਰਾਏ ਤੋਂ ਵੱਧ ਨਹੀਂ ਹੋ ਸਕਦੀ। ਮਾਲਕ ਨੇ ਤੁਹਾਨੂੰ ਇਸ ਉੱਤੇ ਕਾਨੂੰਨੀ ਵਿਆਜ ਵੀ ਦੇਣਾ ਹੁੰਦਾ ਹੈ ({ $deposit-law })। ਹਮੇਸ਼ਾ ਰਸੀਦ ਮੰਗੋ।
home-rent-title = ਕਿਰਾਇਆ ਦੇਣਾ
home-rent-text = ਕਿਰਾਇਆ <strong>ਬੈਂਕ ਟ੍ਰਾਂਸਫ਼ਰ</strong> (<i>bonifico</i>) ਰਾਹੀਂ ਦਿਓ, ਜਾਂ ਹੋਰ ਤਰੀਕੇ ਨਾਲ ਜਿਸ ਦਾ ਸਬੂਤ ਰਹੇ। ਇਸ ਨਾਲ ਤੁਸੀਂ ਸਾਬਤ ਕਰ ਸਕਦੇ ਹੋ ਕਿ ਪੈਸੇ ਦੇ ਦਿੱਤੇ ਹਨ। ਜੇ ਕਿਸੇ ਮਹੀਨੇ ਕਿਰਾਇਆ ਨਾ ਦੇ ਸਕੋ, ਤਾਂ ਤੁਰੰਤ ਮਾਲਕ ਨਾਲ ਗੱਲ ਕਰੋ।

## Moving in

home-entry-heading = ਘਰ ਵਿੱਚ ਆਉਣ ਵੇਲੇ
home-record-title = ਚਾਬੀਆਂ ਸੌਂਪਣ ਦਾ ਕਾਗਜ਼ (<i>verbale di consegna</i>)
home-record-text = ਇਸ ਕਾਗਜ਼ ਵਿੱਚ ਲਿਖਿਆ ਹੁੰਦਾ ਹੈ ਕਿ ਚਾਬੀਆਂ ਮਿਲਣ ਵੇਲੇ ਘਰ ਦੀ ਹਾਲਤ ਕਿਵੇਂ ਹੈ। ਇਹ ਮਾਲਕ ਨਾਲ ਮਿਲ ਕੇ ਲਿਖੋ, ਫ਼ੋਟੋਆਂ ਅਤੇ ਮੀਟਰਾਂ ਦੀ ਰੀਡਿੰਗ ਵੀ ਪਾਓ। ਦੋਵੇਂ ਜਣੇ ਦਸਤਖ਼ਤ ਕਰੋ। ਇਸ ਤਰ੍ਹਾਂ ਤੁਹਾਨੂੰ ਦੂਜਿਆਂ ਦੇ ਕੀਤੇ ਨੁਕਸਾਨ ਦੇ ਪੈਸੇ ਨਹੀਂ ਦੇਣੇ ਪੈਣਗੇ।
home-utilities-title = ਬਿਜਲੀ, ਗੈਸ ਅਤੇ ਪਾਣੀ
home-utilities-text = ਮੀਟਰ ਚੱਲਦਾ ਹੈ, ਪਰ ਕਿਸੇ ਹੋਰ ਦੇ ਨਾਮ ਉੱਤੇ ਹੈ? <strong>ਨਾਮ ਬਦਲਣ</strong> (<i>voltura</i>) ਲਈ ਕਹੋ: ਕੰਟਰੈਕਟ ਤੁਹਾਡੇ ਨਾਮ ਹੋ ਜਾਂਦਾ ਹੈ। ਮੀਟਰ ਬੰਦ ਹੈ? <strong>ਮੀਟਰ ਮੁੜ ਚਾਲੂ ਕਰਨ</strong> (<i>subentro</i>) ਲਈ ਕਹੋ: ਸਪਲਾਈ ਤੁਹਾਡੇ ਨਾਮ ਉੱਤੇ ਫਿਰ ਸ਼ੁਰੂ ਹੁੰਦੀ ਹੈ। ਕੰਪਨੀ ਨੂੰ ਫ਼ੋਨ ਕਰੋ ਅਤੇ ਮੀਟਰ ਉੱਤੇ ਦਿਸਦੇ ਨੰਬਰ (ਰੀਡਿੰਗ) ਦੱਸੋ।
home-residence-title = ਰਿਹਾਇਸ਼ (<i>residenza</i>) ਅਤੇ ਕੂੜਾ ਟੈਕਸ (<i>TARI</i>)
home-residence-text = <strong>ਰਿਹਾਇਸ਼</strong> (<i>residenza</i>) ਤੁਹਾਡੇ ਘਰ ਦਾ ਉਹ ਪਤਾ ਹੈ ਜੋ ਨਗਰ ਕੌਂਸਲ (<i>Comune</i>) ਦੇ ਰਜਿਸਟਰ ਵਿੱਚ ਲਿਖਿਆ ਹੁੰਦਾ ਹੈ। ਘਰ ਬਦਲਣ ਤੋਂ ਬਾਅਦ { $residence-days ->
    [one] { $residence-days } ਦਿਨ
   *[other] { $residence-days } ਦਿਨਾਂ
} ਦੇ ਅੰਦਰ ਨਗਰ ਕੌਂਸਲ ਨੂੰ ਦੱਸਣਾ ਜ਼ਰੂਰੀ ਹੈ। <strong>ਕੂੜਾ ਟੈਕਸ</strong> (<i>TARI</i>) ਲਈ ਵੀ ਜਾਣਕਾਰੀ ਦੇਣੀ ਪੈਂਦੀ ਹੈ: ਨਗਰ ਕੌਂਸਲ ਤੋਂ ਪੁੱਛੋ ਕਿ ਇਹ ਕਿੱਥੇ ਦੇਣੀ ਹੈ। ਘਰ ਛੱਡਣ ਵੇਲੇ ਮੁੜ ਦੱਸੋ।

## Every day

home-life-heading = ਘਰ ਵਿੱਚ ਰਹਿਣਾ
home-heating-title = ਹੀਟਿੰਗ
home-heating-text = ਹੀਟਿੰਗ ਸਿਰਫ਼ ਕੁਝ ਮਹੀਨੇ ਚਲਾਈ ਜਾ ਸਕਦੀ ਹੈ। ਪਹਿਲਾ ਅਤੇ ਆਖ਼ਰੀ ਦਿਨ ਨਗਰ ਕੌਂਸਲ (<i>Comune</i>) ਦੇ ਹਿਸਾਬ ਨਾਲ ਹੁੰਦਾ ਹੈ: ਇਮਾਰਤ ਦੇ ਮੈਨੇਜਰ ਤੋਂ ਪੁੱਛੋ। ਹੀਟਰਾਂ (<i>termosifoni</i>) ਨੂੰ ਨਾ ਢਕੋ: ਢਕਣ ਨਾਲ ਘਰ ਘੱਟ ਗਰਮ ਹੁੰਦਾ ਹੈ ਅਤੇ ਖਰਚਾ ਵਧਦਾ ਹੈ।
home-heating-season = ਪਹਿਲਾ ਅਤੇ ਆਖ਼ਰੀ ਦਿਨ
home-air-title = ਹਵਾ ਅਤੇ ਉੱਲੀ
home-air-text = ਸਿੱਲ੍ਹੀ ਹਵਾ ਨਾਲ ਉੱਲੀ ਲੱਗਦੀ ਹੈ, ਜੋ ਸਿਹਤ ਲਈ ਮਾੜੀ ਹੈ। ਹਰ ਸਵੇਰ ਅਤੇ ਹਰ ਸ਼ਾਮ ਘੱਟੋ-ਘੱਟ { $airing-minutes ->
    [one] { $airing-minutes } ਮਿੰਟ
   *[other] { $airing-minutes } ਮਿੰਟਾਂ
} ਲਈ ਖਿੜਕੀਆਂ ਖੋਲ੍ਹੋ। ਬੰਦ ਕਮਰੇ ਵਿੱਚ ਕੱਪੜੇ ਨਾ ਸੁਕਾਓ।
home-monoxide-title = ਬਾਇਲਰ ਅਤੇ ਕਾਰਬਨ ਮੋਨੋਆਕਸਾਈਡ
home-monoxide-text = <strong>ਕਾਰਬਨ ਮੋਨੋਆਕਸਾਈਡ</strong> (<i>monossido di carbonio</i>) ਬਿਨਾਂ ਬੋ ਵਾਲੀ ਗੈਸ ਹੈ, ਜੋ ਜਾਨ ਲੈ ਸਕਦੀ ਹੈ। ਬਾਇਲਰ (<i>caldaia</i>) ਦੀ ਜਾਂਚ ਮਾਹਰ ਕਾਰੀਗਰ ਤੋਂ ਕਰਵਾਓ। ਕੰਧਾਂ ਵਿੱਚ ਹਵਾ ਦੀਆਂ ਮੋਰੀਆਂ ਬੰਦ ਨਾ ਕਰੋ ਅਤੇ ਘਰ ਦੇ ਅੰਦਰ ਬਾਰਬੀਕਿਊ ਨਾ ਵਰਤੋ। ਜੇ ਸਿਰ ਦੁਖੇ ਅਤੇ ਦਿਲ ਕੱਚਾ ਹੋਵੇ (ਉਲਟੀ ਵਰਗਾ ਲੱਗੇ), ਤਾਂ ਖਿੜਕੀਆਂ ਖੋਲ੍ਹੋ, ਬਾਹਰ ਨਿਕਲੋ ਅਤੇ { $emergency-number } ਉੱਤੇ ਫ਼ੋਨ ਕਰੋ।
home-repairs-title = ਮੁਰੰਮਤ
home-repairs-text = ਜ਼ਰੂਰੀ ਮੁਰੰਮਤ ਮਾਲਕ ਕਰਵਾਉਂਦਾ ਹੈ। ਵਰਤੋਂ ਨਾਲ ਘਸਣ ਵਾਲੀਆਂ ਚੀਜ਼ਾਂ ਦੀ <strong>ਛੋਟੀ ਮੁਰੰਮਤ</strong> (<i>piccola manutenzione</i>) ਤੁਹਾਡੇ ਜ਼ਿੰਮੇ ਹੈ ({ $maintenance-law })। ਜੇ ਕੁਝ ਟੁੱਟ ਜਾਵੇ, ਤਾਂ ਤੁਰੰਤ ਮਾਲਕ ਨੂੰ ਲਿਖੋ।

## Other people

home-people-heading = ਮਹਿਮਾਨ ਅਤੇ ਪਰਿਵਾਰ
home-hosting-title = ਕਿਸੇ ਨੂੰ ਘਰ ਵਿੱਚ ਠਹਿਰਾਉਣਾ
home-hosting-text = ਜੇ ਤੁਸੀਂ ਕਿਸੇ ਅਜਿਹੇ ਵਿਅਕਤੀ ਨੂੰ ਘਰ ਵਿੱਚ ਠਹਿਰਾਉਂਦੇ ਹੋ ਜੋ ਯੂਰਪੀ ਯੂਨੀਅਨ ਦਾ ਨਾਗਰਿਕ ਨਹੀਂ, ਤਾਂ ਪੁਲਿਸ ਦੇ ਮੁੱਖ ਦਫ਼ਤਰ (<i>Questura</i>) ਜਾਂ ਪੁਲਿਸ ਥਾਣੇ (<i>Commissariato</i>) ਨੂੰ { $hosting-hours ->
    [one] { $hosting-hours } ਘੰਟੇ
   *[other] { $hosting-hours } ਘੰਟਿਆਂ
} ਦੇ ਅੰਦਰ ਲਿਖ ਕੇ ਦੱਸੋ। ਜੇ ਤੁਹਾਡੇ ਸ਼ਹਿਰ ਜਾਂ ਪਿੰਡ (<i>Comune</i>) ਵਿੱਚ ਇਹ ਨਹੀਂ ਹਨ, ਤਾਂ ਮੇਅਰ (<i>Sindaco</i>) ਨੂੰ ਦੱਸੋ। ਰਿਸ਼ਤੇਦਾਰ ਲਈ ਅਤੇ ਸਿਰਫ਼ ਇੱਕ ਦਿਨ ਲਈ ਵੀ ਦੱਸਣਾ ਜ਼ਰੂਰੀ ਹੈ ({ $hosting-law })। ਨਹੀਂ ਤਾਂ { $hosting-fine-from } ਤੋਂ { $hosting-fine-to } ਤੱਕ ਦਾ ਜੁਰਮਾਨਾ ਹੋ ਸਕਦਾ ਹੈ।
home-suitability-title = ਰਹਿਣ ਯੋਗ ਘਰ ਦਾ ਸਰਟੀਫ਼ਿਕੇਟ (<i>idoneità alloggiativa</i>)
home-suitability-text = ਇਸ ਕਾਗਜ਼ ਵਿੱਚ ਲਿਖਿਆ ਹੁੰਦਾ ਹੈ ਕਿ ਘਰ ਉਸ ਵਿੱਚ ਰਹਿਣ ਵਾਲੇ ਲੋਕਾਂ ਲਈ ਠੀਕ ਹੈ। ਇਹ ਕਈ ਕੰਮਾਂ ਲਈ ਚਾਹੀਦਾ ਹੈ, ਜਿਵੇਂ <strong>ਪਰਿਵਾਰ ਨੂੰ ਇਟਲੀ ਬੁਲਾਉਣ</strong> (<i>ricongiungimento familiare</i>) ਲਈ ਅਤੇ ਲੰਮੇ ਸਮੇਂ ਦੇ <strong>ਯੂਰਪੀ ਪਰਮਿਟ</strong> (<i>permesso UE</i>) ਲਈ। ਇਹ ਨਗਰ ਕੌਂਸਲ (<i>Comune</i>) ਤੋਂ ਮੰਗੋ।

## Leaving

home-leaving-heading = ਘਰ ਛੱਡਣ ਵੇਲੇ
home-notice-title = ਘਰ ਛੱਡਣ ਦਾ ਨੋਟਿਸ (<i>disdetta</i>)
home-notice-text = ਇਹ ਉਹ ਚਿੱਠੀ ਹੈ ਜਿਸ ਨਾਲ ਤੁਸੀਂ ਮਾਲਕ ਨੂੰ ਦੱਸਦੇ ਹੋ ਕਿ ਤੁਸੀਂ ਘਰ ਛੱਡਣਾ ਚਾਹੁੰਦੇ ਹੋ। ਜੇ ਤੁਸੀਂ ਕੰਟਰੈਕਟ ਖ਼ਤਮ ਹੋਣ ਤੋਂ ਪਹਿਲਾਂ ਜਾਂਦੇ ਹੋ, ਤਾਂ ਆਮ ਕਰਕੇ ਗੰਭੀਰ ਕਾਰਨ ਚਾਹੀਦਾ ਹੈ ਅਤੇ { $notice-months ->
    [one] { $notice-months } ਮਹੀਨਾ
   *[other] { $notice-months } ਮਹੀਨੇ
} ਪਹਿਲਾਂ ਲਿਖਣਾ ਪੈਂਦਾ ਹੈ। ਕੰਟਰੈਕਟ ਪੜ੍ਹੋ: ਕਈ ਵਾਰ ਤੁਸੀਂ ਗੰਭੀਰ ਕਾਰਨ ਤੋਂ ਬਿਨਾਂ ਵੀ ਘਰ ਛੱਡ ਸਕਦੇ ਹੋ। ਚਿੱਠੀ ਦੀ ਕਾਪੀ ਸਾਂਭ ਕੇ ਰੱਖੋ।
home-handback-title = ਚਾਬੀਆਂ ਵਾਪਸ ਦੇਣਾ
home-handback-text = ਘਰ ਸਾਫ਼ ਕਰੋ ਅਤੇ ਮਾਲਕ ਨਾਲ ਮਿਲ ਕੇ ਮੀਟਰਾਂ ਦੀ ਰੀਡਿੰਗ ਲਵੋ। ਬਿਜਲੀ, ਗੈਸ ਅਤੇ ਪਾਣੀ ਦੇ ਕੰਟਰੈਕਟ ਬੰਦ ਕਰਵਾਓ। ਚਾਬੀਆਂ ਵਾਪਸ ਦੇਣ ਵੇਲੇ ਦੋਵੇਂ ਜਣੇ ਨਵੇਂ ਕਾਗਜ਼ (<i>verbale</i>) ਉੱਤੇ ਦਸਤਖ਼ਤ ਕਰੋ। ਫਿਰ ਜ਼ਮਾਨਤ ਦੀ ਰਕਮ (<i>caparra</i>) ਵਾਪਸ ਮੰਗੋ।

## Whom to ask

home-contacts-heading = ਕਿਸ ਤੋਂ ਪੁੱਛਣਾ ਹੈ
home-owner = ਘਰ ਦਾ ਮਾਲਕ, ਫ਼ੋਨ
