### Three leaflets of one page each, in Georgian: "Numeri di emergenza" (ids emergency-…), "Il nostro ufficio" (ids office-…)
### and "Il tuo appuntamento" (ids appointment-…).

## Emergency numbers: labels of a table. The phone number stands beside each label, in large type.

emergency-title = გადაუდებელი დახმარების ნომრები
emergency-intro = ეს ფურცელი სახლში ისეთ ადგილას გააკარით, სადაც ყველა ხედავს. ბავშვებსაც აუხსენით.
emergency-numbers-heading = სად დარეკოთ
emergency-label-single = <strong>საფრთხე</strong>: ხანძარი, ადამიანი ძალიან ცუდად არის, დანაშაული. მეხანძრეებს, სასწრაფოსა და პოლიციას ერთი ნომერი აქვთ. ზარი უფასოა.
emergency-label-violence = <strong>ძალადობა და ადევნება</strong> (<i>stalking</i>): ვიღაც თქვენზე ძალადობს, დაგდევთ ან გემუქრებათ. ზარი უფასოა, დღე და ღამე. თუ ახლა საფრთხეში ხართ, დარეკეთ ნომერზე { $emergency-number }.
emergency-label-gas = <strong>გაზის გაჟონვა</strong>: Hera-ს ქსელი. ზარი უფასოა, დღე და ღამე.
emergency-label-water = <strong>წყლის ავარია</strong>: Hera-ს ქსელი.
emergency-company = რომელია გაზის კომპანია, თქვენს მისამართზეა დამოკიდებული. გაზის ქვითარზე (<i>bolletta</i>) მოძებნეთ <strong>ავარიული სამსახურის</strong> (<i>pronto intervento</i>) ნომერი. თუ სხვა ნომერია, იმაზე დარეკეთ.

## What to say on the phone

emergency-call-heading = რა თქვათ ტელეფონით
emergency-who-title = ვინ ხართ
emergency-who-text = თქვით თქვენი სახელი. თუ იტალიური ცოტა იცით, მაშინვე თქვით, რომელ ენაზე ლაპარაკობთ.
emergency-where-title = სად ხართ
emergency-where-text = თქვით ქუჩა, სახლის ნომერი, სართული და მუნიციპალიტეტი (<i>Comune</i>). ასე დახმარება მალე მოვა.
emergency-what-title = რა ხდება
emergency-what-text = თქვით, რა მოხდა და რამდენ ადამიანს სჭირდება დახმარება.
emergency-stay-title = არ გათიშოთ
emergency-stay-text = მშვიდად იყავით და კითხვებს უპასუხეთ. გათიშეთ მხოლოდ მაშინ, როცა გეტყვიან.

## Smell of gas. This rule also stands in the leaflet "Gestire la casa".

emergency-gas-heading = თუ გაზი ჟონავს
emergency-gas-title = გაზის სუნი
emergency-gas-text = ცეცხლი არ დაანთოთ, ჩამრთველებსა და კარის ზარს არ შეეხოთ, სახლში ტელეფონი არ გამოიყენოთ. ნაპერწკალმა შეიძლება აფეთქება გამოიწვიოს. გადაკეტეთ გაზის ონკანი, გააღეთ ფანჯრები და გადით გარეთ. გარედან დარეკეთ ნომერზე { $gas-leak-phone } (Hera-ს ქსელი) ან ავარიული სამსახურის ნომერზე, რომელიც გაზის ქვითარზე წერია. თუ ვინმე ცუდად არის, დარეკეთ ნომერზე { $emergency-number }.

## Lines to fill in, to be read aloud on the phone.

emergency-own-heading = თქვენი მონაცემები
emergency-address = თქვენი მისამართი

## The office: what it does, where it is

office-title = ჩვენი ოფისი
office-intro = რას ვაკეთებთ და სად ვართ.
office-work-heading = რას ვაკეთებთ
office-work-text = ჩვენი ოფისი მუშაობს პროექტებზე იმ ადამიანებისთვის, ვინც იტალიაში სხვა ქვეყნებიდან ჩამოდის. ჩვენ ვმუშაობთ სხვა ორგანიზაციებთან ერთად, საჯაროსთანაც და კერძოსთანაც. პროექტების თემებია:
office-work-home = <strong>ბინა</strong>: ბინის ძებნა, მეზობლებთან კარგად ცხოვრება, საბინაო მედიაცია (<i>mediazione all’abitare</i>).
office-work-training = <strong>ფული და სამუშაო</strong>: კურსები, როგორ გამოიყენოთ ფული კარგად და როგორ იმუშაოთ სოფლის მეურნეობაში.
office-work-family = <strong>ოჯახი და სკოლა</strong>: შვილიანი ოჯახების დახმარება, სკოლა ახალჩამოსული ბავშვებისა და მოზარდებისთვის.
office-work-health = <strong>ჯანმრთელობა</strong>: მკურნალობა და მხარდაჭერა მათთვის, ვისაც ფსიქიკური ჯანმრთელობის პრობლემა ან დამოკიდებულება აქვს, მაგალითად ალკოჰოლზე ან ნარკოტიკზე.
office-work-volunteering = <strong>მოხალისეობა</strong>: საქმიანობა ქალაქის მცხოვრებლებთან ერთად.
office-active = ზოგი პროექტი შეიძლება დასრულებული იყოს. ჰკითხეთ ოფისს, რომელი მოქმედებს ახლა.
office-find-heading = როგორ გვიპოვოთ
office-visit-text = შეგიძლიათ დაგვირეკოთ ან ელფოსტით მოგვწეროთ. მოსვლამდე სამუშაო საათები იკითხეთ. თუ ამ ფურცელზე კითხვა გაქვთ, ის თან მოიტანეთ.

## The appointment slip: the clerk gives it to one person. Labels stand before a value or a line to write on.

appointment-title = თქვენი შეხვედრა
appointment-intro = გელოდებით აქ დაწერილ დღესა და საათზე. ეს ფურცელი თან მოიტანეთ.
appointment-remember-heading = დაიმახსოვრეთ
appointment-date = დღე
appointment-time = საათი
appointment-person = იკითხეთ
appointment-where-heading = სად
appointment-bring = მოიტანეთ
appointment-bring-also = ასევე მოიტანეთ
appointment-cannot-heading = თუ მოსვლა არ შეგიძლიათ
appointment-cannot-text = როგორც კი გაიგებთ, დარეკეთ ოფისში ნომერზე { $office-phone }. თქვით თქვენი სახელი და სხვა დღე ითხოვეთ. დარეკეთ მაშინაც, თუ იგვიანებთ.
