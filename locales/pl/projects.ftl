### The leaflets on the office's projects: "Progetti per le persone straniere" (all of them, in short)
### and one sheet for each project.

## What all project sheets share

project-what-heading = Co robi projekt
project-who-heading = Dla kogo jest
project-by-heading = Kto go prowadzi
project-ask-heading = Jak zapytać
project-status-ask = <strong>Być może ten projekt już się skończył.</strong> Zapytaj w biurze, czy jeszcze trwa.
project-status-active = <strong>Ten projekt trwa.</strong> Zapytaj w biurze, czy i jak możesz wziąć udział.
project-status-ended = <strong>Ten projekt się skończył.</strong> Zapytaj w biurze, jakie projekty są teraz.
project-money-fami = <strong>Skąd są pieniądze</strong>: { $fami-name }. To fundusz Unii Europejskiej na sprawy migracji.
project-us-partner = <strong>Nasza instytucja</strong>: { $asp-name }. Jesteśmy partnerem: pracujemy razem z innymi.
project-us-collaborates = <strong>Nasza instytucja</strong>: { $asp-name }. Współpracujemy przy projekcie.
project-lead-ravenna = <strong>Kto kieruje</strong>: { $ravenna-name }. To projekt regionalny.
project-with-psychology = <strong>Z kim</strong>: { $psychology-name } ({ $bologna-name }).

## FIN: money and farming. Its title is also used in the overview.

project-fin-title = Projekt { $fin-short }: kursy o pieniądzach i rolnictwie
project-fin-intro = Projekt pomaga cudzoziemcom korzystać z usług finansowych, na przykład z banku. Nazwa ({ $fin-name }) znaczy: usługi finansowe otwarte dla wszystkich.
project-fin-what-money = <strong>Kurs o pieniądzach</strong>. Wyjaśnia przydatne rzeczy o pieniądzach, gospodarce i społeczeństwie. Współpracuje publiczna szkoła dla dorosłych: { $cpia-name }.
project-fin-what-farming = <strong>Kurs rolnictwa</strong>. Uczy permakultury, czyli uprawy ziemi zgodnie z naturą.
project-fin-what-business = <strong>Kurs zakładania gospodarstwa rolnego</strong>. Wyjaśnia, jak zacząć własną działalność w rolnictwie.
project-fin-what-workers = <strong>Kurs dla pracowników pomocy społecznej</strong>. Osoby, które pracują z cudzoziemcami, uczą się o pieniądzach. Izba pracowników socjalnych (<i>Ordine degli assistenti sociali</i>) uznaje ten kurs.
project-fin-who = Kursy o pieniądzach i rolnictwie są dla cudzoziemców. Ostatni kurs jest dla pracowników pomocy społecznej, czyli osób, które pracują w instytucjach pomocy. Może przydać się także tobie, gdy prosisz o pomoc w instytucji.
project-fin-lead = <strong>Kto kieruje</strong>: { $africa-chiama-name }. To organizacja, która nie działa dla zysku. Projekt obejmuje trzy regiony: Emilia-Romagna, Marche i Abruzzo.

## INTESE: services of the province work together

project-intese-title = Projekt { $intese-short }: instytucje pracują razem
project-intese-intro = Projekt ma ułatwić cudzoziemcom korzystanie z usług publicznych. Nazwa ({ $intese-name }) znaczy: instytucje w prowincji współpracują.
project-intese-what-home = <strong>Mieszkanie</strong>. Niektóre osoby mieszkają razem w jednym mieszkaniu (cohousing). Dostają pomoc, żeby potem mieszkać samodzielnie. Jest też mediacja mieszkaniowa (<i>mediazione all’abitare</i>): mediator pomaga sąsiadom, lokatorom i właścicielom się porozumieć.
project-intese-what-health = <strong>Zdrowie</strong>. Są kursy na tematy społeczne i zdrowotne. Cel: łatwiej korzystać z usług publicznych.
project-intese-what-work = <strong>Praca</strong>. Projekt szuka firm, które mogą dać mieszkanie swoim pracownikom. Opiekun (<i>tutor</i>) wspiera te osoby w pracy.
project-intese-what-school = <strong>Szkoła</strong>. Instytucje mają wspólne zasady dla dzieci i młodzieży zaraz po przyjeździe w ramach łączenia rodzin (<i>ricongiungimento familiare</i>). Cel: łatwiejszy start w szkole.
project-intese-what-offices = <strong>Urzędy do spraw cudzoziemców</strong>. Urząd rządowy w prowincji (<i>Prefettura</i>) i komenda policji (<i>Questura</i>) współpracują z innymi punktami dla cudzoziemców. Mają ten sam kurs, żeby dawać jaśniejsze informacje. Dodatkowi pracownicy pomagają w tych urzędach.
project-intese-who = Projekt jest dla cudzoziemców z tej prowincji. Część działań jest dla pracowników instytucji. Cel: mniej przeszkód dla ciebie w instytucjach.
project-intese-lead = <strong>Kto kieruje</strong>: { $prefettura-name }.

## SMART: housing

project-smart-title = Projekt { $smart-short }: znaleźć i utrzymać mieszkanie
project-smart-intro = Projekt ma pomóc cudzoziemcom znaleźć mieszkanie i je utrzymać. Nazwa ({ $smart-name }) znaczy: pracować razem, żeby lepiej przyjmować ludzi.
project-smart-what-study = <strong>Bada potrzeby</strong>. Zbiera informacje o tym, jakich mieszkań potrzebują cudzoziemcy.
project-smart-what-match = <strong>Ulepsza szukanie mieszkań</strong>. Szuka lepszych sposobów, żeby połączyć osoby, które szukają mieszkania, z osobami, które mogą je dać.
project-smart-what-owners = <strong>Rozmawia z właścicielami i agencjami</strong>. Informuje ich, żeby udostępniali mieszkania także cudzoziemcom.
project-smart-what-sheets = <strong>Przygotowuje ulotki w kilku językach</strong>. Wyjaśniają one zasady wspólnoty mieszkaniowej i jak dbać o mieszkanie.
project-smart-what-mediation = <strong>Oferuje mediację mieszkaniową</strong> (<i>mediazione all’abitare</i>). Mediator pomaga sąsiadom, lokatorom i właścicielom się porozumieć.
project-smart-what-workers = <strong>Szkoli pracowników</strong>. Organizuje kursy dla osób, które zajmują się mieszkaniami, w instytucjach publicznych i prywatnych.
project-smart-who = Projekt jest dla cudzoziemców. Szuka wśród nich osób, którym jest bardzo trudno. Kursy są dla pracowników. Ta ulotka daje tylko informacje: nie jest wnioskiem o mieszkanie.

## INTARSI: families with children

project-intarsi-title = Projekt { $intarsi-short }: pomoc rodzinom z dziećmi
project-intarsi-intro = Projekt ma poprawić pomoc instytucji dla rodzin cudzoziemców z niepełnoletnimi dziećmi. Nazwa ({ $intarsi-name }) znaczy: pracować razem, żeby dobrze przyjmować ludzi.
project-intarsi-what-network = <strong>Łączy instytucje</strong>. Pomoc społeczna, inne urzędy i organizacje, publiczne i prywatne, razem decydują, jak pracować.
project-intarsi-what-families = <strong>Próbuje nowego sposobu pomocy</strong>. Instytucje publiczne, prywatne i wolontariusze razem wspierają rodzinę. Robią plan pomocy dopasowany do niej. Plan pomaga rodzinie stać się samodzielną.
project-intarsi-what-workers = <strong>Szkoli pracowników</strong>. Pracownicy instytucji uczą się nowych rzeczy. Punkty pomocy społecznej (<i>sportello sociale</i>) dostają wsparcie w pracy.
project-intarsi-what-manual = <strong>Tworzy podręcznik</strong>. Wyjaśnia pracownikom, jakie sposoby pracy dobrze działają.
project-intarsi-who = Projekt myśli o rodzinach cudzoziemców z niepełnoletnimi dziećmi. Myśli też o rodzinach z jednym rodzicem. Wiele działań jest dla pracowników. Cel: instytucje, które pracują razem, i pomoc dopasowana do twojej rodziny.
project-intarsi-lead = <strong>Kto kieruje</strong>: { $unione-name }. To grupa gmin, które pracują razem. To projekt regionalny.

## BE.COM.ER: mental health and addictions. Choose kind words without shame or blame.

project-becomer-title = Projekt { $becomer-short }: dobre samopoczucie i zdrowie psychiczne
project-becomer-intro = Projekt ma pomagać cudzoziemcom, którzy mają problemy ze zdrowiem psychicznym lub uzależnienie. Nazwa ({ $becomer-name }) znaczy: pracować razem, żeby wszyscy czuli się dobrze.
project-becomer-what-care = <strong>Wspólna opieka</strong>. Różne instytucje razem zajmują się tą samą osobą: rozpoznają problem, leczą i pomagają wrócić do codziennego życia.
project-becomer-what-reach = <strong>Stara się pomóc wcześnie</strong>. Pracownicy mają specjalne narzędzia, żeby znaleźć osoby, które źle się czują lub którym to grozi. Dzięki tym narzędziom wiadomo, że ktoś potrzebuje pomocy.
project-becomer-what-autonomy = <strong>Próbuje nowych sposobów pomocy</strong>. Pomaga ludziom żyć samodzielnie i nie być samotnymi.
project-becomer-what-workers = <strong>Szkoli pracowników</strong>. Organizuje kursy dla osób, które pracują w pomocy społecznej i w służbie zdrowia.
project-becomer-who = Projekt jest dla cudzoziemców, którzy źle się czują lub którym to grozi. <strong>Uzależnienie</strong> znaczy: nie móc przestać, na przykład pić alkoholu lub brać narkotyków. Kursy i narzędzia są dla pracowników. Cel: instytucje mają szybciej zrozumieć, jak ci pomóc.
project-becomer-emergency = <strong>W razie niebezpieczeństwa</strong>, dla ciebie lub innej osoby, od razu zadzwoń pod numer { $emergency-number }.

## VALUES: volunteering

project-values-title = Projekt { $values-short }: wolontariat i integracja
project-values-intro = Wolontariat to praca dla innych bez zapłaty. Przez wolontariat projekt wspiera integrację cudzoziemców. Angielska nazwa ({ $values-name }) znaczy: wolontariat pomaga migrantom być częścią miasta i Europy.
project-values-what-exchange = <strong>Wymiana między miastami</strong>. Różne miasta w Europie mówią sobie, jakie działania wolontariatu dobrze się udają.
project-values-what-visits = <strong>Wyjazdy szkoleniowe</strong>. Młodzi wolontariusze i pracownicy pomocy społecznej (osoby z instytucji pomocy) jadą za granicę. Biorą udział w spotkaniach i wizytach.
project-values-what-plan = <strong>Plan dla miast</strong>. Miasta w projekcie mają plan, żeby więcej mieszkańców pomagało w integracji.
project-values-who = Wyjazdy są dla młodych wolontariuszy i pracowników pomocy społecznej. Cel dotyczy cudzoziemców: migrantów, uchodźców i osób, które proszą o ochronę międzynarodową (<i>protezione internazionale</i>). <strong>Integracja</strong> znaczy: być częścią życia miasta. Projekt chce, żeby więcej mieszkańców ci w tym pomagało.
project-values-with = <strong>Z kim</strong>: { $cesena-projects-name }.
project-values-money = <strong>Skąd są pieniądze</strong>: { $amif-name }. To fundusz Unii Europejskiej na sprawy azylu, migracji i integracji.

## Service Learning: students in the services

project-service-learning-title = Projekt { $service-learning-name }: studenci w instytucjach pomocy
project-service-learning-intro = Studenci uniwersytetu pomagają w instytucjach i przy tym się uczą. Angielska nazwa ({ $service-learning-name }) znaczy: uczyć się, robiąc coś dla innych.
project-service-learning-what-hours = <strong>Studenci psychologii</strong> spędzają w instytucjach około { $service-learning-hours ->
    [one] { $service-learning-hours } godziny
    [few] { $service-learning-hours } godzin
    [many] { $service-learning-hours } godzin
   *[other] { $service-learning-hours } godziny
}. Działają razem z pracownikami pomocy społecznej.
project-service-learning-what-services = <strong>Gdzie</strong>: w instytucjach dla cudzoziemców, w mediacji społecznej i w mediacji mieszkaniowej (<i>mediazione all’abitare</i>). Mediatorzy pomagają ludziom się porozumieć, na przykład sąsiadom.
project-service-learning-what-centre = <strong>Także tu</strong>: w ośrodku dla osób bez domu ({ $marmotta-rossa-name }) i w zespole ulicznym (<i>unità di strada</i>). To grupa pracowników, którzy spotykają się z ludźmi na ulicy.
project-service-learning-what-aim = <strong>Cel</strong>: uczyć się rzeczy przydatnych w każdej pracy i pomagać społeczności.
project-service-learning-who = Projekt jest dla osób, które studiują na uniwersytecie. Dla ciebie znaczy to tyle: w jednej z tych instytucji możesz spotkać osobę, która studiuje psychologię. Działa ona razem z pracownikami. Możesz zapytać, kim jest i co robi.

## UNICORN: exchanges between countries

project-unicorn-title = Projekt { $unicorn-name }: wymiana między krajami
project-unicorn-intro = Osoby, które studiują, uczą lub pracują w pomocy społecznej, spotykają ludzi z innych krajów i uczą się od nich.
project-unicorn-what-exchange = <strong>Wymiana między krajami</strong>. Biorą w niej udział studenci, pracownicy pomocy społecznej i nauczyciele z uniwersytetu.
project-unicorn-what-method = <strong>Metoda nauki</strong>. Nazywa się { $service-learning-name }: studenci uczą się, robiąc coś dla innych.
project-unicorn-what-proof = <strong>Cel</strong>: częściej używać tej metody i sprawdzać, czy dobrze działa.
project-unicorn-who = Wymiana jest dla osób, które studiują lub uczą na uniwersytecie, i dla pracowników pomocy społecznej. To nie jest usługa, o którą prosi się w okienku. Dla ciebie znaczy to tyle: tej metody używają też niektóre instytucje. Możesz tam spotkać osobę, która studiuje psychologię i działa razem z pracownikami. Możesz zapytać, kim jest i co robi.
project-unicorn-money = <strong>Skąd są pieniądze</strong>: { $erasmus-name }. To program Unii Europejskiej.

## Overview. The titles of its rules are those of the project sheets.

projects-title = Projekty dla cudzoziemców
projects-intro = Nasze biuro pracuje przy tych projektach razem z innymi urzędami, organizacjami i uniwersytetem. Przeczytaj, co robią i dla kogo są.
projects-check = <strong>Być może niektóre projekty już się skończyły.</strong> Zapytaj w biurze, które jeszcze trwają.
projects-fami-heading = Projekty z funduszu { $fami-name }
projects-fami-text = { $fami-name } to fundusz Unii Europejskiej na sprawy migracji. Daje pieniądze na te projekty.
projects-fin-text = Są kursy dla cudzoziemców: o pieniądzach, rolnictwie i gospodarstwach rolnych. Jest też kurs dla pracowników pomocy społecznej.
projects-intese-text = Urzędy w prowincji pracują razem w sprawach mieszkań, zdrowia, pracy, szkoły i dokumentów. Cel: mniej przeszkód dla cudzoziemców.
projects-smart-text = Projekt ma połączyć osoby, które szukają mieszkania, z osobami, które mogą je dać. Przygotowuje ulotki w kilku językach i oferuje mediację mieszkaniową (<i>mediazione all’abitare</i>): mediator pomaga sąsiadom, lokatorom i właścicielom się porozumieć.
projects-intarsi-text = Instytucje próbują nowych sposobów pomocy rodzinom cudzoziemców z niepełnoletnimi dziećmi. Wiele działań jest dla pracowników.
projects-becomer-text = Instytucje razem pomagają osobom, które mają problemy ze zdrowiem psychicznym lub uzależnienie, na przykład od alkoholu. Cel: szybciej zauważyć, kto potrzebuje pomocy.
projects-europe-heading = Projekty z Europą i z uniwersytetem
projects-values-text = Młodzi wolontariusze i pracownicy pomocy społecznej poznają inne miasta w Europie. Cel: integracja cudzoziemców.
projects-service-learning-text = Studenci psychologii pomagają w niektórych instytucjach i przy tym się uczą. Możesz ich tam spotkać razem z pracownikami.
projects-unicorn-text = Studenci, nauczyciele i pracownicy pomocy społecznej uczą się od innych krajów. To nie jest usługa, o którą prosi się w okienku.
