### The leaflet "Gestire la casa", in Georgian: renting a home, living in it, leaving it.

home-title = ბინის ქირაობა და მოვლა
home-intro = რა გააკეთოთ ბინის დაქირავებამდე, ბინაში ცხოვრებისას და წასვლისას.

## Before moving in

home-before-heading = შესახლებამდე
home-signing-title = ხელმოწერამდე
home-signing-text = ბინა დღისით ნახეთ და შეამოწმეთ, კედლებზე ობი ხომ არ არის. იკითხეთ, როგორი ხელშეკრულებაა, როდის მთავრდება და ქირის გარდა რა ხარჯებს გადაიხდით. თუ ხელშეკრულება არ გესმით, ხელი არ მოაწეროთ და ფული არ მისცეთ: ჯერ დახმარება ითხოვეთ.
home-registration-title = რეგისტრირებული ხელშეკრულება
home-registration-text = მესაკუთრემ ხელშეკრულება <strong>საგადასახადო სამსახურში</strong> (<i>Agenzia delle Entrate</i>) უნდა დაარეგისტრიროს { $registration-days ->
    [one] { $registration-days } დღის ვადაში
   *[other] { $registration-days } დღის ვადაში
}. შემდეგ უნდა შეგატყობინოთ თქვენ და სახლის მმართველს { $registration-notice-days ->
    [one] { $registration-notice-days } დღის ვადაში
   *[other] { $registration-notice-days } დღის ვადაში
} ({ $registration-law }). მოითხოვეთ ასლი: სხვა საბუთებისთვის დაგჭირდებათ.

## Money

home-money-heading = ფული
home-deposit-title = დეპოზიტი და ქვითრები
home-deposit-text = <strong>დეპოზიტი</strong> (<i>caparra</i>), ანუ <strong>საგარანტიო თანხა</strong> (<i>deposito cauzionale</i>), არის ფული, რომელსაც თავიდან გარანტიად იძლევით. ჩვეულებრივ ის არ უნდა იყოს მეტი, ვიდრე { $deposit-months ->
    [one] { $deposit-months } თვის ქირა
   *[other] { $deposit-months } თვის ქირა
}. მესაკუთრემ კანონით დადგენილი პროცენტიც უნდა გადაგიხადოთ ({ $deposit-law }). ყოველთვის მოითხოვეთ ქვითარი.
home-rent-title = ქირის გადახდა
home-rent-text = გამოიყენეთ <strong>საბანკო გადარიცხვა</strong> (<i>bonifico</i>) ან სხვა გზა, რომელიც საბუთს ტოვებს. ასე დაამტკიცებთ, რომ გადაიხადეთ. თუ რომელიმე თვეს ვერ იხდით, მაშინვე დაელაპარაკეთ მესაკუთრეს.

## Moving in

home-entry-heading = შესახლებისას
home-record-title = მიღება-ჩაბარების აქტი (<i>verbale di consegna</i>)
home-record-text = ამ ფურცელზე წერია, როგორია ბინა, როცა გასაღებს იღებთ. შეადგინეთ მესაკუთრესთან ერთად, დაურთეთ ფოტოები და მრიცხველების ჩვენება. ხელი ორივემ მოაწერეთ. ასე სხვის მიყენებულ ზარალს არ გადაიხდით.
home-utilities-title = შუქი, გაზი და წყალი
home-utilities-text = მრიცხველი მუშაობს, მაგრამ სხვის სახელზეა? მოითხოვეთ <strong>გადაფორმება</strong> (<i>voltura</i>): ხელშეკრულება თქვენზე გადმოვა. მრიცხველი დაკეტილია? მოითხოვეთ <strong>ხელახლა ჩართვა</strong> (<i>subentro</i>): მომსახურება თქვენს სახელზე განახლდება. დაურეკეთ კომპანიას და მრიცხველის ნომერი წაუკითხეთ.
home-residence-title = რეგისტრირებული მისამართი და ნაგვის გადასახადი
home-residence-text = <strong>რეგისტრირებული მისამართი</strong> (<i>residenza</i>) არის თქვენი საცხოვრებლის მისამართი, რომელიც მუნიციპალიტეტშია (<i>Comune</i>) ჩაწერილი. თუ ბინა შეიცვალეთ, მუნიციპალიტეტს უნდა შეატყობინოთ { $residence-days ->
    [one] { $residence-days } დღის ვადაში
   *[other] { $residence-days } დღის ვადაში
}. უნდა შეავსოთ დეკლარაციაც <strong>ნაგვის გადასახადისთვის</strong> (<i>TARI</i>): ჰკითხეთ მუნიციპალიტეტს, სად კეთდება. როცა ბინას დატოვებთ, ისევ შეატყობინეთ.

## Every day

home-life-heading = ბინაში ცხოვრება
home-heating-title = გათბობა
home-heating-text = გათბობის ჩართვა მხოლოდ ზოგიერთ თვეში შეიძლება. პირველი და ბოლო დღე მუნიციპალიტეტზეა დამოკიდებული: ჰკითხეთ სახლის მმართველს. რადიატორს არაფერი გადააფაროთ: თუ გადააფარებთ, ბინა ნაკლებად თბება და მეტს იხდით.
home-heating-season = პირველი და ბოლო დღე
home-air-title = ჰაერი და ობი
home-air-text = ნესტიანი ჰაერი ობს აჩენს, ობი კი ჯანმრთელობას ვნებს. ფანჯრები ყოველ დილით და ყოველ საღამოს გააღეთ, სულ ცოტა { $airing-minutes ->
    [one] { $airing-minutes } წუთით
   *[other] { $airing-minutes } წუთით
}. სარეცხი დახურულ ოთახში არ გააშროთ.
home-monoxide-title = გაზის ქვაბი და ნახშირჟანგი
home-monoxide-text = <strong>ნახშირჟანგი</strong> (<i>monossido di carbonio</i>) უსუნო გაზია, რომელიც კლავს. გაზის ქვაბი (<i>caldaia</i>) სპეციალისტს შეამოწმებინეთ. კედლებში ჰაერის ხვრელები არ დახუროთ და სახლში მაყალი არ დაანთოთ. თუ თავი გტკივათ და გული გერევათ, გააღეთ ფანჯრები, გადით გარეთ და დარეკეთ ნომერზე { $emergency-number }.
home-repairs-title = შეკეთება
home-repairs-text = საჭირო შეკეთება მესაკუთრის საქმეა. თქვენი საქმეა <strong>წვრილი შეკეთება</strong> (<i>piccola manutenzione</i>): რაც ხმარებით ცვდება ({ $maintenance-law }). თუ რამე გაფუჭდა, მაშინვე მისწერეთ მესაკუთრეს.

## Other people

home-people-heading = სტუმრები და ოჯახი
home-hosting-title = სტუმრის მიღება
home-hosting-text = თუ თქვენთან რჩება ადამიანი, რომელიც ევროკავშირის მოქალაქე არ არის, წერილობით შეატყობინეთ პოლიციის სამმართველოს (<i>Questura</i>) ან პოლიციის განყოფილებას (<i>Commissariato</i>) { $hosting-hours ->
    [one] { $hosting-hours } საათის ვადაში
   *[other] { $hosting-hours } საათის ვადაში
}. თუ თქვენს მუნიციპალიტეტში ისინი არ არის, შეატყობინეთ მერს (<i>Sindaco</i>). ეს მაშინაც უნდა გააკეთოთ, თუ ის ნათესავია ან მხოლოდ ერთი დღით რჩება ({ $hosting-law }). თორემ შეიძლება დაჯარიმდეთ: მინიმუმ { $hosting-fine-from }, მაქსიმუმ { $hosting-fine-to }.
home-suitability-title = ბინის ვარგისიანობის ცნობა (<i>idoneità alloggiativa</i>)
home-suitability-text = ეს საბუთი ადასტურებს, რომ ბინა შეეფერება იქ მცხოვრებ ადამიანებს. საჭიროა, მაგალითად, <strong>ოჯახის გაერთიანებისთვის</strong> (<i>ricongiungimento familiare</i>), ანუ ოჯახის იტალიაში ჩამოსაყვანად, და <strong>ევროკავშირის ხანგრძლივი ბინადრობის ნებართვისთვის</strong> (<i>permesso UE</i>). მოითხოვეთ მუნიციპალიტეტში.

## Leaving

home-leaving-heading = როცა ბინას ტოვებთ
home-notice-title = ბინის დატოვების წერილი (<i>disdetta</i>)
home-notice-text = ამ წერილით მესაკუთრეს ატყობინებთ, რომ ბინას ტოვებთ. ჩვეულებრივ სერიოზული მიზეზია საჭირო და უნდა მისწეროთ { $notice-months ->
    [one] { $notice-months } თვით ადრე
   *[other] { $notice-months } თვით ადრე
}. წაიკითხეთ ხელშეკრულება: ზოგჯერ მეტის უფლებას გაძლევთ. წერილის ასლი შეინახეთ.
home-handback-title = გასაღების დაბრუნება
home-handback-text = ბინა დაასუფთავეთ და მესაკუთრესთან ერთად მრიცხველების ჩვენება ნახეთ. გააუქმეთ შუქის, გაზისა და წყლის ხელშეკრულებები. გასაღების დაბრუნებისას ორივემ ახალ აქტს მოაწერეთ ხელი. შემდეგ დეპოზიტის დაბრუნება მოითხოვეთ.

## Whom to ask

home-contacts-heading = ვის ჰკითხოთ
home-owner = ბინის მესაკუთრე, ტელეფონი
