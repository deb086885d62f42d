### The leaflet "Le regole del condominio": living in a building with neighbours.
### Marks: <strong>…</strong> for weight, <i>…</i> for an Italian word that stands beside its translation.

rules-title = قواعد السكن في العمارة المشتركة
rules-intro = كيف تحافظ على حسن الجوار: ماذا تفعل، وماذا تتجنب، وممن تطلب المساعدة.

## Words that the reader will meet on Italian paper.

rules-words-heading = كلمات يجب أن تعرفها
rules-words-condominio = <strong>العمارة المشتركة</strong> (<i>condominio</i>): عمارة لها عدة مالكين. لكل شقة مالكها. أما المدخل والسلالم والسطح والساحة فهي للجميع.
rules-words-amministratore = <strong>مدير العمارة</strong> (<i>amministratore</i>): الشخص الذي يهتم بشؤون العمارة. يجمع أموال المصاريف، ويكلف من يقوم بإصلاح الأجزاء المشتركة.
rules-words-assemblea = <strong>الجمعية العامة</strong> (<i>assemblea</i>): اجتماع المالكين. وفيه يقررون المصاريف والقواعد.
rules-words-regolamento = <strong>النظام الداخلي</strong> (<i>regolamento</i>): قواعد العمارة المكتوبة. وهو إلزامي إذا كان { $regulation-owners ->
    [zero] عدد المالكين أكثر من { $regulation-owners }
    [one] عدد المالكين أكثر من { $regulation-owners }
    [two] عدد المالكين أكثر من { $regulation-owners }
    [few] في العمارة أكثر من { $regulation-owners } مالكين
    [many] في العمارة أكثر من { $regulation-owners } مالكًا
   *[other] في العمارة أكثر من { $regulation-owners } مالك
} ({ $regulation-law }). اطلب نسخة منه واقرأها.

## Noise

rules-quiet-heading = الضجيج والراحة
rules-quiet-title = أوقات الراحة
rules-quiet-text = لكل عمارة أوقات راحة خاصة بها. في هذه الأوقات، اخفض صوتك وصوت الموسيقى والتلفاز. لا تستعمل آلة الثقب ولا تحرك الأثاث. هكذا يستطيع الجميع أن يناموا: الأطفال وكبار السن ومن يعمل ليلًا.
rules-quiet-day = الراحة في النهار
rules-quiet-night = الراحة في الليل

## Common parts

rules-common-heading = الأماكن المشتركة
rules-stairs-title = السلالم وممرات الطوابق
rules-stairs-text = اترك الممر خاليًا. الأحذية والأكياس والأثاث على السلالم خطر: عند حدوث حريق يجب أن يخرج الناس بسرعة. ضع الدراجات وعربات الأطفال في الأماكن المسموح بها فقط.
rules-lift-title = المصعد
rules-lift-text = لا تتجاوز عدد الأشخاص المكتوب داخل المصعد. لا تترك الأطفال الصغار يركبون وحدهم. إذا توقف المصعد، فابقَ هادئًا واضغط على زر الإنذار وانتظر. إذا حدث حريق، فاستعمل السلالم.
rules-parking-title = موقف السيارات والساحة
rules-parking-text = أوقف سيارتك في الأماكن المسموح بها فقط. لا تقف أمام كراجات السيارات والبوابات والمخارج: من يأتي للمساعدة في حالة الطوارئ يجب أن يستطيع الدخول. قبل اللعب في الساحة، تأكد من الأوقات المكتوبة في النظام الداخلي.

## At home

rules-home-heading = في البيت وعلى الشرفة
rules-balcony-title = الشرفة
rules-balcony-text = لا ترمِ أي شيء من الشرفة. لا تنفض السجاد فوق شرفات الآخرين. اعصر الغسيل جيدًا قبل نشره، وإلا سقط الماء على من يسكن تحتك. ثبّت أواني الزهور جيدًا، وضع صحنًا تحت كل إناء.
rules-pets-title = الحيوانات الأليفة
rules-pets-text = في الأماكن المشتركة، أبقِ كلبك مربوطًا بالمقود. إذا وسّخ حيوانك المكان، فنظّف فورًا. لا تترك حيوانك وحده ساعات طويلة: إذا نبح أو بكى، فهو يزعج الجيران.
rules-smoke-title = التدخين والروائح والشواء
rules-smoke-text = لا تدخن في المصعد ولا على السلالم. لا ترمِ أعقاب السجائر من النافذة: فقد تسبب حريقًا. عندما تطبخ، افتح النافذة لتجديد الهواء. لا تفتح الباب المؤدي إلى السلالم. قبل استعمال الشواية، اقرأ النظام الداخلي.
rules-works-title = أعمال البناء والإصلاح في البيت
rules-works-text = قبل أن تبدأ الأعمال، أخبر مدير العمارة. إذا كنت مستأجرًا، فاطلب الإذن أولًا من المالك. لا تقم وحدك بأعمال في الجدران أو في أنابيب الغاز: هذه الأعمال تحتاج إلى فنّي.
rules-guests-title = الضيوف والتأجير من الباطن
rules-guests-text = إذا بات في بيتك شخص لا يحمل جنسية أي بلد من الاتحاد الأوروبي، فأخبر مديرية الشرطة (<i>Questura</i>) أو مركز الشرطة (<i>Commissariato</i>). إذا لم يوجد أي منهما في بلديتك، فأخبر رئيس البلدية (<i>Sindaco</i>). يجب أن تفعل ذلك كتابيًا خلال { $hosting-hours ->
    [zero] { $hosting-hours } ساعة
    [one] ساعة واحدة ({ $hosting-hours })
    [two] ساعتين ({ $hosting-hours })
    [few] { $hosting-hours } ساعات
    [many] { $hosting-hours } ساعة
   *[other] { $hosting-hours } ساعة
}، حتى لو كان الضيف من أقاربك، وحتى لو بقي يومًا واحدًا فقط ({ $hosting-law }). قبل أن تؤجر غرفة لغيرك، اقرأ عقد الإيجار: فتأجير غرفة للغير ممنوع في كثير من الأحيان.

## Waste

rules-waste-title = فرز النفايات
rules-waste-text = ضع كل نوع من النفايات وحده (<i>raccolta differenziata</i>) كما تطلب البلدية، والتزم بأيام الجمع. لا تترك الأكياس بجانب الحاويات: فهي توسخ المكان وتجذب الحيوانات. لا تترك الأثاث القديم في الساحة: اسأل البلدية كيف تتخلص منه.
rules-waste-days = أيام جمع النفايات

## Money and problems

rules-money-heading = المصاريف والمشاكل والغرامات
rules-charges-title = مصاريف العمارة المشتركة (<i>spese condominiali</i>)
rules-charges-text = هي تكاليف التنظيف والمصعد والماء والتدفئة والخدمات المشابهة. إذا كنت مستأجرًا، فأنت من يدفعها في العادة. ادفع في الموعد المحدد أو قبله واحتفظ بالإيصالات. من حقك أن ترى وثائق المصاريف ({ $charges-law }).
rules-problems-title = المشاكل مع الجيران
rules-problems-text = تحدث أولًا مع جارك بهدوء ولطف. إذا استمرت المشكلة، فاكتب إلى مدير العمارة. إذا لم يكفِ ذلك، فاطلب من مكتبنا معلومات عن الوساطة في شؤون السكن (<i>mediazione all’abitare</i>): يستمع الوسيط إلى الجميع ويساعد على الوصول إلى اتفاق.
rules-fines-title = الغرامات
rules-fines-text = من لا يحترم النظام الداخلي قد يدفع غرامة تصل إلى { $fine }. وإذا كرر ذلك، فقد تصل الغرامة إلى { $fine-repeated }. الجمعية العامة هي التي تقرر ({ $fine-law }).

## Whom to ask

rules-contacts-heading = إلى من تتوجه
rules-emergency = <strong>عند الخطر</strong> (حريق أو شخص مصاب أو جريمة)، اتصل فورًا بالرقم { $emergency-number }.
rules-administrator = مدير عمارتك
rules-administrator-phone = هاتف مدير العمارة
