### The leaflets on the office's projects: "Progetti per le persone straniere" (all of them, in short)
### and one sheet for each project.
### Marks: <strong>…</strong> for weight, <i>…</i> for an Italian word that stands beside its translation.

## What all project sheets share

project-what-heading = ماذا يفعل المشروع
project-who-heading = لمن هذا المشروع
project-by-heading = من يقوم به
project-ask-heading = كيف تسأل عنه
project-status-ask = <strong>ربما انتهى هذا المشروع.</strong> اسأل المكتب هل ما زال مستمرًا.
project-status-active = <strong>هذا المشروع مستمر.</strong> اسأل المكتب هل يمكنك أن تشارك، وكيف.
project-status-ended = <strong>انتهى هذا المشروع.</strong> اسأل المكتب ما هي المشاريع الموجودة الآن.
project-money-fami = <strong>من أين يأتي المال</strong>: { $fami-name }. هو صندوق للاتحاد الأوروبي خاص بالهجرة.
project-us-partner = <strong>مؤسستنا</strong>: { $asp-name }. نحن شريك (<i>partner</i>): نعمل مع الآخرين.
project-us-collaborates = <strong>مؤسستنا</strong>: { $asp-name }. نحن نتعاون في المشروع.
project-lead-ravenna = <strong>من يقود المشروع</strong>: { $ravenna-name }. المشروع على مستوى المنطقة (<i>regione</i>).
project-with-psychology = <strong>مع من</strong>: { $psychology-name } ({ $bologna-name }).

## FIN: money and farming. Its title is also used in the overview.

project-fin-title = مشروع { $fin-short }: دورات عن المال والزراعة
project-fin-intro = يساعد المشروع الأجانب على الاستفادة من الخدمات المالية، مثل البنك. الاسم ({ $fin-name }) معناه: خدمات مالية مفتوحة للجميع.
project-fin-what-money = <strong>دورة عن المال</strong>. تشرح أشياء مفيدة عن المال والاقتصاد والمجتمع. تتعاون فيها المدرسة الحكومية للكبار: { $cpia-name }.
project-fin-what-farming = <strong>دورة في الزراعة</strong>. تعلّم الزراعة الدائمة (<i>permacultura</i>)، وهي طريقة في الزراعة تتبع الطبيعة.
project-fin-what-business = <strong>دورة لإنشاء مزرعة</strong>. تشرح كيف يبدأ الشخص عملًا خاصًا به في الزراعة.
project-fin-what-workers = <strong>دورة للعاملين الاجتماعيين</strong>. العاملون مع الأجانب يدرسون مواضيع المال. وتعترف بهذه الدورة هيئة المساعدين الاجتماعيين (<i>Ordine degli assistenti sociali</i>).
project-fin-who = دورات المال والزراعة هي للأجانب. أما الدورة الأخيرة فهي للعاملين الاجتماعيين (<i>operatori sociali</i>)، أي من يعملون في خدمات المساعدة. وقد تفيدك أنت أيضًا، إذا طلبت المساعدة من هذه الخدمات.
project-fin-lead = <strong>من يقود المشروع</strong>: { $africa-chiama-name }. هي منظمة لا تعمل من أجل الربح. يشمل المشروع ثلاث مناطق (<i>regioni</i>): إميليا رومانيا وماركي وأبروتسو.

## INTESE: services of the province work together

project-intese-title = مشروع { $intese-short }: الخدمات تعمل معًا
project-intese-intro = يهدف المشروع إلى أن تصبح الاستفادة من الخدمات أسهل للأجانب. الاسم ({ $intese-name }) معناه: خدمات المقاطعة (<i>provincia</i>) تتعاون.
project-intese-what-home = <strong>السكن</strong>. يسكن بعض الأشخاص معًا في بيت واحد (<i>cohousing</i>). ويتلقون المساعدة حتى يستطيعوا أن يسكنوا في بيت معتمدين على أنفسهم. وهناك أيضًا الوساطة في شؤون السكن (<i>mediazione all’abitare</i>): وسيط يساعد الجيران والمستأجرين والمالكين على التفاهم.
project-intese-what-health = <strong>الصحة</strong>. هناك دورات عن مواضيع اجتماعية وصحية. الهدف أن تصبح الاستفادة من الخدمات أسهل.
project-intese-what-work = <strong>العمل</strong>. يبحث المشروع عن الشركات التي يمكنها أن توفر سكنًا لمن يعملون فيها. وهناك مرافق (<i>tutor</i>) يساعد الأشخاص في العمل.
project-intese-what-school = <strong>المدرسة</strong>. تتبع الخدمات قواعد مشتركة للأطفال والمراهقين الذين وصلوا حديثًا عن طريق لم شمل الأسرة (<i>ricongiungimento familiare</i>). الهدف أن يدخلوا المدرسة بسهولة أكبر.
project-intese-what-offices = <strong>مكاتب الهجرة</strong>. يعمل مكتب الحكومة في المقاطعة (<i>Prefettura</i>) ومديرية الشرطة (<i>Questura</i>) مع مكاتب أخرى لاستقبال الأجانب (<i>sportelli</i>). ويتابع العاملون فيها الدورة نفسها، ليعطوا معلومات أوضح. وفي مكتب الحكومة ومديرية الشرطة يساعد عاملون آخرون.
project-intese-who = هو للأجانب في المقاطعة. وجزء من العمل هو للعاملين في الخدمات (<i>operatori</i>). الهدف أن تجد صعوبات أقل في الخدمات.
project-intese-lead = <strong>من يقود المشروع</strong>: { $prefettura-name }.

## SMART: housing

project-smart-title = مشروع { $smart-short }: العثور على بيت والبقاء فيه
project-smart-intro = يهدف المشروع إلى مساعدة الأجانب على العثور على بيت والبقاء فيه. الاسم ({ $smart-name }) معناه: العمل معًا من أجل استقبال أفضل.
project-smart-what-study = <strong>يدرس الاحتياجات</strong>. يجمع معلومات عن البيوت التي يحتاج إليها الأجانب.
project-smart-what-match = <strong>يحسّن البحث عن بيت</strong>. يبحث عن طرق أفضل لكي يلتقي من يبحث عن بيت ومن يعرض بيتًا.
project-smart-what-owners = <strong>يتحدث مع المالكين والوكالات العقارية</strong>. يعطيهم معلومات، حتى يوفروا بيوتًا للأجانب أيضًا.
project-smart-what-sheets = <strong>يُعدّ نشرات بعدة لغات</strong>. تشرح قواعد السكن في العمارة المشتركة وكيف تُدار شؤون البيت.
project-smart-what-mediation = <strong>يقدم الوساطة في شؤون السكن</strong> (<i>mediazione all’abitare</i>). الوسيط يساعد الجيران والمستأجرين والمالكين على التفاهم.
project-smart-what-workers = <strong>يدرّب العاملين في الخدمات</strong>. ينظم دورات لمن يعملون في شؤون السكن، في الخدمات العامة والخاصة.
project-smart-who = هو للأجانب. ويبحث المشروع بينهم عمن يعيشون في صعوبة كبيرة. أما الدورات فهي للعاملين في الخدمات (<i>operatori</i>). هذه النشرة تعطي معلومات فقط: هي ليست طلبًا للحصول على بيت.

## INTARSI: families with children

project-intarsi-title = مشروع { $intarsi-short }: مساعدة الأسر التي لها أبناء
project-intarsi-intro = يهدف المشروع إلى تحسين مساعدة الخدمات للأسر الأجنبية التي لها أبناء قاصرون. الاسم ({ $intarsi-name }) معناه: العمل معًا من أجل حسن استقبال الناس.
project-intarsi-what-network = <strong>يجمع الخدمات</strong>. الخدمات الاجتماعية ومكاتب ومنظمات أخرى، عامة وخاصة، تقرر معًا كيف تعمل.
project-intarsi-what-families = <strong>يجرب طريقة جديدة للمساعدة</strong>. الخدمات العامة والخاصة والمتطوعون يرافقون معًا الأسرة نفسها. ويضعون خطة مساعدة مناسبة لها. تساعد الخطة الأسرة على أن تعتمد على نفسها.
project-intarsi-what-workers = <strong>يدرّب العاملين في الخدمات</strong>. من يعملون في الخدمات يتعلمون أشياء جديدة. وتتلقى مكاتب الاستقبال الاجتماعية (<i>sportelli sociali</i>) مساعدة في عملها.
project-intarsi-what-manual = <strong>يكتب دليلًا</strong>. يشرح للعاملين في الخدمات طرق العمل الناجحة.
project-intarsi-who = يهتم المشروع بالأسر الأجنبية التي لها أبناء قاصرون. ويهتم أيضًا بالأسر التي فيها أب فقط أو أم فقط. كثير من الأنشطة هي للعاملين في الخدمات (<i>operatori</i>). الهدف أن تجد خدمات تعمل معًا ومساعدة مناسبة لأسرتك.
project-intarsi-lead = <strong>من يقود المشروع</strong>: { $unione-name }. هي مجموعة من البلديات تعمل معًا. المشروع على مستوى المنطقة (<i>regione</i>).

## BE.COM.ER: mental health and addictions. Choose kind words without shame or blame.

project-becomer-title = مشروع { $becomer-short }: الراحة والصحة النفسية
project-becomer-intro = يهدف المشروع إلى مساعدة الأجانب الذين لديهم مشاكل في الصحة النفسية أو يعانون من الإدمان. الاسم ({ $becomer-name }) معناه: العمل معًا حتى يكون الجميع بخير.
project-becomer-what-care = <strong>علاج مشترك</strong>. ترافق خدمات مختلفة معًا الشخص نفسه: تفهم المشكلة وتعالجه وتساعده على العودة إلى الحياة اليومية.
project-becomer-what-reach = <strong>يحاول أن يساعد مبكرًا</strong>. لدى العاملين في الخدمات أدوات خاصة للوصول إلى من ليسوا بخير ومن هم معرضون للخطر. هدفها أن تعرف الخدمات أن شخصًا يحتاج إلى المساعدة.
project-becomer-what-autonomy = <strong>يجرب طرقًا جديدة للمساعدة</strong>. يساعد الأشخاص على أن يعتمدوا على أنفسهم وألا يبقوا وحدهم.
project-becomer-what-workers = <strong>يدرّب العاملين في الخدمات</strong>. ينظم دورات لمن يعملون في الخدمات الاجتماعية والصحية.
project-becomer-who = هو للأجانب الذين ليسوا بخير أو المعرضين للخطر. <strong>الإدمان</strong> (<i>dipendenza</i>) معناه: ألا يستطيع الشخص التوقف، مثلًا عن الكحول أو المخدرات. الدورات والأدوات هي للعاملين في الخدمات (<i>operatori</i>). الهدف أن تفهم الخدمات مبكرًا كيف تساعدك.
project-becomer-emergency = <strong>عند الخطر</strong>، عليك أو على شخص آخر، اتصل فورًا بالرقم { $emergency-number }.

## VALUES: volunteering

project-values-title = مشروع { $values-short }: التطوع والاندماج
project-values-intro = التطوع هو العمل مجانًا من أجل الآخرين. يستعمل المشروع التطوع من أجل اندماج الأجانب. الاسم الإنجليزي ({ $values-name }) معناه: التطوع يساعد المهاجرين على أن يكونوا جزءًا من المدينة ومن أوروبا.
project-values-what-exchange = <strong>تبادل بين المدن</strong>. تخبر مدن أوروبية مختلفة بعضها بعضًا عن أنشطة التطوع الناجحة.
project-values-what-visits = <strong>رحلات دراسية</strong>. متطوعون شباب وعاملون اجتماعيون (من يعملون في خدمات المساعدة) يسافرون إلى الخارج. ويشاركون في لقاءات وزيارات.
project-values-what-plan = <strong>خطة للمدن</strong>. لدى المدن المشاركة خطة، حتى يساعد عدد أكبر من السكان على الاندماج.
project-values-who = الرحلات هي للمتطوعين الشباب وللعاملين الاجتماعيين (<i>operatori sociali</i>). أما الهدف فيخص الأجانب: المهاجرين واللاجئين ومن يطلبون الحماية الدولية (<i>protezione internazionale</i>). <strong>الاندماج</strong> معناه: أن تكون جزءًا من حياة المدينة. يريد المشروع أن يساعدك في ذلك عدد أكبر من السكان.
project-values-with = <strong>مع من</strong>: { $cesena-projects-name }.
project-values-money = <strong>من أين يأتي المال</strong>: { $amif-name }. هو صندوق للاتحاد الأوروبي خاص باللجوء والهجرة والاندماج.

## Service Learning: students in the services

project-service-learning-title = مشروع { $service-learning-name }: طلاب في الخدمات
project-service-learning-intro = يساعد طلاب الجامعة في الخدمات، ويتعلمون في الوقت نفسه. الاسم الإنجليزي ({ $service-learning-name }) معناه: نتعلم ونحن نفعل شيئًا من أجل الآخرين.
project-service-learning-what-hours = <strong>من يدرس علم النفس</strong> يقضي في الخدمات نحو { $service-learning-hours ->
    [zero] { $service-learning-hours } ساعة
    [one] ساعة واحدة ({ $service-learning-hours })
    [two] ساعتين ({ $service-learning-hours })
    [few] { $service-learning-hours } ساعات
    [many] { $service-learning-hours } ساعة
   *[other] { $service-learning-hours } ساعة
}. ويقوم بالأنشطة مع العاملين الاجتماعيين.
project-service-learning-what-services = <strong>أين</strong>: في خدمات الهجرة، وفي الوساطة الاجتماعية والوساطة في شؤون السكن (<i>mediazione sociale e all’abitare</i>). الوسطاء يساعدون الناس على التفاهم، مثل الجيران.
project-service-learning-what-centre = <strong>وهنا أيضًا</strong>: في مركز الأشخاص الذين ليس لهم بيت ({ $marmotta-rossa-name }) وفي وحدة الشارع (<i>unità di strada</i>). وحدة الشارع هي مجموعة من العاملين الاجتماعيين يلتقون بالناس في الشارع.
project-service-learning-what-aim = <strong>الهدف</strong>: تعلم أشياء مفيدة في كل عمل، ومساعدة المجتمع.
project-service-learning-who = المشروع هو لمن يدرسون في الجامعة. وهذا يعني لك: في إحدى هذه الخدمات قد تلتقي بشخص يدرس علم النفس. وهو يعمل مع العاملين في الخدمات (<i>operatori</i>). يمكنك أن تسأل من هو وماذا يفعل.

## UNICORN: exchanges between countries

project-unicorn-title = مشروع { $unicorn-name }: تبادل بين البلدان
project-unicorn-intro = من يدرس أو يعلّم أو يعمل في الخدمات الاجتماعية يلتقي بأشخاص من بلدان أخرى ويتعلم منهم.
project-unicorn-what-exchange = <strong>تبادل بين البلدان</strong>. يشارك فيه طلاب وعاملون اجتماعيون وأساتذة من الجامعة.
project-unicorn-what-method = <strong>طريقة للتعلم</strong>. اسمها { $service-learning-name }: يتعلم الطالب وهو يفعل شيئًا من أجل الآخرين.
project-unicorn-what-proof = <strong>الهدف</strong>: استعمال هذه الطريقة أكثر، والتأكد من أنها تعمل جيدًا.
project-unicorn-who = التبادل هو لمن يدرسون أو يعلّمون في الجامعة وللعاملين الاجتماعيين. وهو ليس خدمة تطلبها في مكتب الاستقبال. وهذا يعني لك: هذه الطريقة تُستعمل أيضًا في بعض الخدمات. وهناك قد تلتقي بشخص يدرس علم النفس ويعمل مع العاملين في الخدمات (<i>operatori</i>). يمكنك أن تسأل من هو وماذا يفعل.
project-unicorn-money = <strong>من أين يأتي المال</strong>: { $erasmus-name }. هو برنامج للاتحاد الأوروبي.

## Overview. The titles of its rules are those of the project sheets.

projects-title = مشاريع للأجانب
projects-intro = يعمل مكتبنا في هذه المشاريع مع مكاتب أخرى ومع منظمات ومع الجامعة. اقرأ ماذا تفعل ولمن هي.
projects-check = <strong>ربما انتهت بعض المشاريع.</strong> اسأل المكتب أي المشاريع ما زالت مستمرة.
projects-fami-heading = مشاريع صندوق { $fami-name }
projects-fami-text = يأتي مال هذه المشاريع من { $fami-name }. هو صندوق للاتحاد الأوروبي خاص بالهجرة.
projects-fin-text = هناك دورات للأجانب عن المال والزراعة والمزارع. وهناك أيضًا دورة للعاملين الاجتماعيين.
projects-intese-text = تعمل مكاتب المقاطعة معًا في شؤون السكن والصحة والعمل والمدرسة والوثائق. الهدف أن يجد الأجانب صعوبات أقل.
projects-smart-text = يهدف المشروع إلى أن يلتقي من يبحث عن بيت ومن يعرض بيتًا. يُعدّ نشرات بعدة لغات ويقدم الوساطة في شؤون السكن (<i>mediazione all’abitare</i>): وسيط يساعد الجيران والمستأجرين والمالكين على التفاهم.
projects-intarsi-text = تجرب الخدمات طرقًا جديدة لمساعدة الأسر الأجنبية التي لها أبناء قاصرون. كثير من الأنشطة هي للعاملين في الخدمات.
projects-becomer-text = تعمل الخدمات معًا من أجل من لديه مشاكل في الصحة النفسية أو يعاني من الإدمان، مثلًا على الكحول. الهدف أن تعرف مبكرًا من يحتاج إلى المساعدة.
projects-europe-heading = مشاريع مع أوروبا ومع الجامعة
projects-values-text = متطوعون شباب وعاملون اجتماعيون يلتقون بمدن أوروبية أخرى. الهدف هو اندماج الأجانب.
projects-service-learning-text = من يدرسون علم النفس يساعدون في بعض الخدمات ويتعلمون في الوقت نفسه. هناك قد تلتقي بهم مع العاملين في الخدمات.
projects-unicorn-text = طلاب وأساتذة وعاملون اجتماعيون يتعلمون من بلدان أخرى. هذه ليست خدمة تطلبها في مكتب الاستقبال.
