### The leaflets on the office's projects: "Progetti per le persone straniere" (all of them, in short)
### and one sheet for each project.
### Marks: <strong>…</strong> for weight, <i>…</i> for an Italian word that stands beside its translation.

## What all project sheets share

project-what-heading = چه کار می‌کند
project-who-heading = برای چه کسانی است
project-by-heading = چه کسی انجام می‌دهد
project-ask-heading = چطور بپرسید
project-status-ask = <strong>شاید این پروژه تمام شده باشد.</strong> از دفتر بپرسید که آیا هنوز ادامه دارد.
project-status-active = <strong>این پروژه ادامه دارد.</strong> از دفتر بپرسید که آیا می‌توانید شرکت کنید و چطور.
project-status-ended = <strong>این پروژه تمام شده است.</strong> از دفتر بپرسید که حالا چه پروژه‌هایی هست.
project-money-fami = <strong>پول از کجا می‌آید</strong>: { $fami-name }. این صندوق اتحادیهٔ اروپا برای مهاجرت است.
project-us-partner = <strong>نهاد ما</strong>: { $asp-name }. ما شریک (<i>partner</i>) هستیم: با دیگران کار می‌کنیم.
project-us-collaborates = <strong>نهاد ما</strong>: { $asp-name }. ما با این پروژه همکاری می‌کنیم.
project-lead-ravenna = <strong>مسئول پروژه</strong>: { $ravenna-name }. پروژه برای همهٔ منطقه (<i>regione</i>) است.
project-with-psychology = <strong>با همکاری</strong>: { $psychology-name } ({ $bologna-name }).

## FIN: money and farming. Its title is also used in the overview.

project-fin-title = پروژهٔ { $fin-short }: آموزش دربارهٔ پول و کشاورزی
project-fin-intro = این پروژه به افراد خارجی کمک می‌کند تا از خدمات مالی، مثل بانک، استفاده کنند. نام آن ({ $fin-name }) یعنی: خدمات مالی برای همه.
project-fin-what-money = <strong>دورهٔ پول</strong>. چیزهای مفید دربارهٔ پول، اقتصاد و جامعه را توضیح می‌دهد. مدرسهٔ (مکتب) دولتی بزرگسالان همکاری می‌کند: { $cpia-name }.
project-fin-what-farming = <strong>دورهٔ کشاورزی (زراعت)</strong>. پرماکالچر (<i>permacultura</i>) را یاد می‌دهد: روشی برای کشت که از طبیعت پیروی می‌کند.
project-fin-what-business = <strong>دورهٔ باز کردن شرکت کشاورزی</strong>. توضیح می‌دهد که چطور در کشاورزی کار خود را شروع کنید.
project-fin-what-workers = <strong>دورهٔ کارکنان خدمات اجتماعی</strong>. کارکنانی که با افراد خارجی کار می‌کنند، دربارهٔ پول یاد می‌گیرند. سازمان مددکاران اجتماعی (<i>Ordine degli assistenti sociali</i>) این دوره را به رسمیت می‌شناسد.
project-fin-who = دوره‌های پول و کشاورزی برای افراد خارجی است. دورهٔ آخر برای کارکنان خدمات اجتماعی (<i>operatori sociali</i>) است، یعنی کسانی که در مراکز کمک به مردم کار می‌کنند. اگر از این مراکز کمک بخواهید، شاید این دوره برای شما هم مفید باشد.
project-fin-lead = <strong>مسئول پروژه</strong>: { $africa-chiama-name }. سازمانی است که برای سود کار نمی‌کند. پروژه در سه منطقه (<i>regioni</i>) است: امیلیا رومانیا، مارکه و آبروتزو.

## INTESE: services of the province work together

project-intese-title = پروژهٔ { $intese-short }: همکاری مراکز خدمات
project-intese-intro = پروژه می‌خواهد استفاده از خدمات را برای افراد خارجی آسان‌تر کند. نام آن ({ $intese-name }) یعنی: مراکز خدمات استان (ولایت، <i>provincia</i>) همکاری می‌کنند.
project-intese-what-home = <strong>مسکن</strong>. بعضی افراد با هم در یک خانه زندگی می‌کنند (<i>cohousing</i>). به آن‌ها کمک می‌شود تا بعد بتوانند مستقل زندگی کنند. میانجی‌گری مسکن (<i>mediazione all’abitare</i>) هم هست: یک میانجی به همسایه‌ها، مستأجران و مالکان کمک می‌کند حرف همدیگر را بفهمند.
project-intese-what-health = <strong>سلامت (صحت)</strong>. دوره‌هایی دربارهٔ مسائل اجتماعی و سلامت هست. هدف این است که استفاده از خدمات آسان‌تر شود.
project-intese-what-work = <strong>کار</strong>. پروژه دنبال شرکت‌هایی می‌گردد که بتوانند به کارگران خود جای زندگی بدهند. یک راهنما (<i>tutor</i>) در کار به افراد کمک می‌کند.
project-intese-what-school = <strong>مدرسه (مکتب)</strong>. برای کودکان و نوجوانانی که تازه با پیوستن خانواده (<i>ricongiungimento familiare</i>) آمده‌اند، مراکز خدمات قواعد مشترکی دارند. هدف این است که آسان‌تر وارد مدرسه شوند.
project-intese-what-offices = <strong>دفترهای مهاجرت</strong>. دفتر دولت در استان (<i>Prefettura</i>) و ادارهٔ مرکزی پلیس (<i>Questura</i>) با باجه‌های دیگر برای خارجی‌ها (<i>sportelli</i>) همکاری می‌کنند. همه یک دورهٔ آموزشی را می‌گذرانند تا اطلاعات روشن‌تری بدهند. کارکنان دیگری هم در این دفتر و ادارهٔ پلیس کمک می‌کنند.
project-intese-who = برای افراد خارجی استان است. بخشی از کار برای کارکنان (<i>operatori</i>) است، یعنی کسانی که در مراکز خدمات کار می‌کنند. هدف این است که شما در مراکز خدمات مشکل کمتری داشته باشید.
project-intese-lead = <strong>مسئول پروژه</strong>: { $prefettura-name }.

## SMART: housing

project-smart-title = پروژهٔ { $smart-short }: پیدا کردن و نگه داشتن خانه
project-smart-intro = پروژه می‌خواهد به افراد خارجی کمک کند که خانه پیدا کنند و آن را نگه دارند. نام آن ({ $smart-name }) یعنی: همکاری برای پذیرش بهتر.
project-smart-what-study = <strong>نیازها را بررسی می‌کند</strong>. اطلاعات جمع می‌کند که افراد خارجی چه خانه‌هایی لازم دارند.
project-smart-what-match = <strong>جست‌وجوی خانه را بهتر می‌کند</strong>. دنبال راه‌های بهتری است تا کسی که خانه لازم دارد و کسی که خانه می‌دهد همدیگر را پیدا کنند.
project-smart-what-owners = <strong>با مالکان و بنگاه‌ها (رهنمای معاملات) حرف می‌زند</strong>. به آن‌ها اطلاعات می‌دهد تا به افراد خارجی هم خانه بدهند.
project-smart-what-sheets = <strong>برگه‌هایی به چند زبان آماده می‌کند</strong>. آن‌ها قواعد ساختمان مشترک و اداره کردن خانه را توضیح می‌دهند.
project-smart-what-mediation = <strong>میانجی‌گری مسکن دارد</strong> (<i>mediazione all’abitare</i>). یک میانجی به همسایه‌ها، مستأجران و مالکان کمک می‌کند حرف همدیگر را بفهمند.
project-smart-what-workers = <strong>به کارکنان آموزش می‌دهد</strong>. برای کسانی که در مراکز دولتی و خصوصی در کار مسکن هستند، دوره برگزار می‌کند.
project-smart-who = برای افراد خارجی است. پروژه از میان آن‌ها دنبال کسانی است که در سختی زیاد زندگی می‌کنند. دوره‌ها برای کارکنان (<i>operatori</i>) است. این برگه فقط اطلاعات می‌دهد: درخواست خانه نیست.

## INTARSI: families with children

project-intarsi-title = پروژهٔ { $intarsi-short }: کمک به خانواده‌هایی که فرزند دارند
project-intarsi-intro = پروژه می‌خواهد کمک مراکز خدمات به خانواده‌های خارجی که فرزند زیر سن قانونی دارند بهتر شود. نام آن ({ $intarsi-name }) یعنی: همکاری برای پذیرش خوب مردم.
project-intarsi-what-network = <strong>مراکز خدمات را کنار هم می‌آورد</strong>. خدمات اجتماعی، دفترها و سازمان‌های دیگر، دولتی و خصوصی، با هم تصمیم می‌گیرند که چطور کار کنند.
project-intarsi-what-families = <strong>روش تازه‌ای برای کمک را امتحان می‌کند</strong>. مراکز دولتی و خصوصی و داوطلبان با هم به یک خانواده کمک می‌کنند. برنامه‌ای آماده می‌کنند که برای آن خانواده مناسب است. با این برنامه خانواده می‌تواند مستقل شود.
project-intarsi-what-workers = <strong>به کارکنان آموزش می‌دهد</strong>. کارکنان مراکز خدمات چیزهای تازه یاد می‌گیرند. به باجه‌های خدمات اجتماعی (<i>sportelli sociali</i>) در کارشان کمک می‌شود.
project-intarsi-what-manual = <strong>یک کتاب راهنما می‌نویسد</strong>. روش‌های کاری خوب را برای کارکنان توضیح می‌دهد.
project-intarsi-who = پروژه به فکر خانواده‌های خارجی است که فرزند زیر سن قانونی دارند. به فکر خانواده‌هایی هم هست که فقط پدر یا فقط مادر دارند. بسیاری از کارها برای کارکنان (<i>operatori</i>) است. هدف این است که مراکز خدمات با هم کار کنند و کمک برای خانوادهٔ شما مناسب باشد.
project-intarsi-lead = <strong>مسئول پروژه</strong>: { $unione-name }. گروهی از شهرداری‌هاست که با هم کار می‌کنند. پروژه برای همهٔ منطقه (<i>regione</i>) است.

## BE.COM.ER: mental health and addictions. Choose kind words without shame or blame.

project-becomer-title = پروژهٔ { $becomer-short }: حال خوب و سلامت روان
project-becomer-intro = پروژه می‌خواهد به افراد خارجی که مشکل سلامت روان (صحت روانی) یا اعتیاد دارند کمک کند. نام آن ({ $becomer-name }) یعنی: با هم کار کنیم تا همه حال خوبی داشته باشند.
project-becomer-what-care = <strong>درمان با همکاری</strong>. چند مرکز خدمات با هم به یک نفر کمک می‌کنند: مشکل را می‌فهمند، درمان می‌کنند و کمک می‌کنند تا به زندگی روزانه برگردد.
project-becomer-what-reach = <strong>سعی می‌کند زود کمک کند</strong>. کارکنان ابزارهای مخصوصی دارند تا کسانی را پیدا کنند که حالشان خوب نیست یا در خطر هستند. با این ابزارها معلوم می‌شود که کسی کمک لازم دارد.
project-becomer-what-autonomy = <strong>روش‌های تازهٔ کمک را امتحان می‌کند</strong>. به افراد کمک می‌کند که مستقل زندگی کنند و تنها نمانند.
project-becomer-what-workers = <strong>به کارکنان آموزش می‌دهد</strong>. برای کارکنان خدمات اجتماعی و درمانی دوره برگزار می‌کند.
project-becomer-who = برای آن افراد خارجی است که حالشان خوب نیست یا در خطر هستند. <strong>اعتیاد</strong> (<i>dipendenza</i>) یعنی: کسی نتواند چیزی را کنار بگذارد، مثلاً الکل یا مواد مخدر. دوره‌ها و ابزارها برای کارکنان است. هدف این است که مراکز خدمات زودتر بفهمند چطور به شما کمک کنند.
project-becomer-emergency = <strong>هنگام خطر</strong>، برای خودتان یا کس دیگر، فوری به { $emergency-number } زنگ بزنید.

## VALUES: volunteering

project-values-title = پروژهٔ { $values-short }: کار داوطلبانه و ادغام در جامعه
project-values-intro = کار داوطلبانه یعنی رایگان برای دیگران کار کردن. پروژه با کار داوطلبانه به ادغام افراد خارجی در جامعه کمک می‌کند. نام انگلیسی آن ({ $values-name }) یعنی: کار داوطلبانه به مهاجران کمک می‌کند که بخشی از شهر و اروپا باشند.
project-values-what-exchange = <strong>تبادل میان شهرها</strong>. شهرهای مختلف اروپا به هم می‌گویند کدام کارهای داوطلبانه خوب نتیجه می‌دهد.
project-values-what-visits = <strong>سفرهای آموزشی</strong>. جوانان داوطلب و کارکنان خدمات اجتماعی (کسانی که در مراکز کمک به مردم کار می‌کنند) به کشورهای دیگر می‌روند. در جلسه‌ها و بازدیدها شرکت می‌کنند.
project-values-what-plan = <strong>برنامه‌ای برای شهرها</strong>. شهرهایی که شرکت می‌کنند برنامه‌ای دارند تا مردم بیشتری به ادغام کمک کنند.
project-values-who = سفرها برای جوانان داوطلب و کارکنان خدمات اجتماعی است. هدف به افراد خارجی مربوط است: مهاجران، آوارگان و کسانی که پناهندگی یا حمایتی مانند آن (<i>protezione internazionale</i>) می‌خواهند. <strong>ادغام</strong> (<i>integrazione</i>) یعنی: بخشی از زندگی شهر بودن. پروژه می‌خواهد مردم بیشتری در این راه به شما کمک کنند.
project-values-with = <strong>با همکاری</strong>: { $cesena-projects-name }.
project-values-money = <strong>پول از کجا می‌آید</strong>: { $amif-name }. این صندوق اتحادیهٔ اروپا برای پناهندگی، مهاجرت و ادغام است.

## Service Learning: students in the services

project-service-learning-title = پروژهٔ { $service-learning-name }: دانشجویان در مراکز خدمات
project-service-learning-intro = دانشجویان (محصلان) دانشگاه در مراکز خدمات کمک می‌کنند و هم‌زمان یاد می‌گیرند. نام انگلیسی آن ({ $service-learning-name }) یعنی: یاد گرفتن هنگام کار برای دیگران.
project-service-learning-what-hours = <strong>دانشجویان روان‌شناسی</strong> به مراکز خدمات می‌آیند، حدود { $service-learning-hours ->
    [one] { $service-learning-hours } ساعت
   *[other] { $service-learning-hours } ساعت
}. آن‌ها همراه کارکنان خدمات اجتماعی کار می‌کنند.
project-service-learning-what-services = <strong>کجا</strong>: در خدمات مهاجرت و در میانجی‌گری اجتماعی و میانجی‌گری مسکن (<i>mediazione all’abitare</i>). میانجی‌ها کمک می‌کنند مردم، مثلاً همسایه‌ها، حرف همدیگر را بفهمند.
project-service-learning-what-centre = <strong>اینجا هم</strong>: در مرکز افراد بی‌خانه ({ $marmotta-rossa-name }) و در گروه خیابان (<i>unità di strada</i>). این گروه کارکنانی هستند که در خیابان با مردم دیدار می‌کنند.
project-service-learning-what-aim = <strong>هدف</strong>: یاد گرفتن چیزهایی که در هر کاری مفید است و کمک به جامعه.
project-service-learning-who = پروژه برای دانشجویان دانشگاه است. برای شما یعنی این: در یکی از این مراکز شاید یک دانشجوی روان‌شناسی ببینید. او همراه کارکنان کار می‌کند. می‌توانید بپرسید کیست و چه کار می‌کند.

## UNICORN: exchanges between countries

project-unicorn-title = پروژهٔ { $unicorn-name }: تبادل میان کشورها
project-unicorn-intro = دانشجویان، استادان و کارکنان خدمات اجتماعی با مردم کشورهای دیگر دیدار می‌کنند و از آن‌ها یاد می‌گیرند.
project-unicorn-what-exchange = <strong>تبادل میان کشورها</strong>. دانشجویان، کارکنان خدمات اجتماعی و استادان دانشگاه شرکت می‌کنند.
project-unicorn-what-method = <strong>روشی برای یاد گرفتن</strong>. نام آن { $service-learning-name } است: دانشجو هنگام کار برای دیگران یاد می‌گیرد.
project-unicorn-what-proof = <strong>هدف</strong>: استفادهٔ بیشتر از این روش و بررسی این‌که خوب نتیجه می‌دهد یا نه.
project-unicorn-who = تبادل‌ها برای دانشجویان و استادان دانشگاه و برای کارکنان خدمات اجتماعی است. این خدمتی نیست که در باجه (<i>sportello</i>) بخواهید. برای شما یعنی این: بعضی مراکز خدمات هم از این روش استفاده می‌کنند. آنجا شاید یک دانشجوی روان‌شناسی ببینید که همراه کارکنان کار می‌کند. می‌توانید بپرسید کیست و چه کار می‌کند.
project-unicorn-money = <strong>پول از کجا می‌آید</strong>: { $erasmus-name }. این یک برنامهٔ اتحادیهٔ اروپا است.

## Overview. The titles of its rules are those of the project sheets.

projects-title = پروژه‌ها برای افراد خارجی
projects-intro = دفتر ما با دفترهای دیگر، با سازمان‌ها و با دانشگاه در این پروژه‌ها کار می‌کند. بخوانید چه کار می‌کنند و برای چه کسانی هستند.
projects-check = <strong>شاید بعضی پروژه‌ها تمام شده باشند.</strong> از دفتر بپرسید کدام‌ها هنوز ادامه دارند.
projects-fami-heading = پروژه‌های صندوق { $fami-name }
projects-fami-text = صندوق اتحادیهٔ اروپا برای مهاجرت ({ $fami-name }) به این پروژه‌ها پول می‌دهد.
projects-fin-text = دوره‌هایی دربارهٔ پول، کشاورزی (زراعت) و شرکت کشاورزی برای افراد خارجی هست. یک دوره هم برای کارکنان خدمات اجتماعی هست.
projects-intese-text = دفترهای استان (ولایت) دربارهٔ مسکن، سلامت، کار، مدرسه (مکتب) و مدارک با هم کار می‌کنند. هدف این است که افراد خارجی مشکل کمتری داشته باشند.
projects-smart-text = پروژه می‌خواهد کسی که دنبال خانه است و کسی که خانه می‌دهد همدیگر را پیدا کنند. برگه‌هایی به چند زبان آماده می‌کند و میانجی‌گری مسکن (<i>mediazione all’abitare</i>) دارد: یک میانجی به همسایه‌ها، مستأجران و مالکان کمک می‌کند حرف همدیگر را بفهمند.
projects-intarsi-text = مراکز خدمات روش‌های تازهٔ کمک را برای خانواده‌های خارجی امتحان می‌کنند که فرزند زیر سن قانونی دارند. بسیاری از کارها برای کارکنان است.
projects-becomer-text = مراکز خدمات برای کسانی با هم کار می‌کنند که مشکل سلامت روان (صحت روانی) یا اعتیاد دارند، مثلاً به الکل. هدف این است که زودتر بفهمند چه کسی کمک لازم دارد.
projects-europe-heading = پروژه‌ها با اروپا و با دانشگاه
projects-values-text = جوانان داوطلب و کارکنان خدمات اجتماعی با شهرهای دیگر اروپا آشنا می‌شوند. هدف ادغام افراد خارجی در جامعه است.
projects-service-learning-text = دانشجویان (محصلان) روان‌شناسی در بعضی مراکز خدمات کمک می‌کنند و هم‌زمان یاد می‌گیرند. آنجا شاید آن‌ها را همراه کارکنان ببینید.
projects-unicorn-text = دانشجویان، استادان و کارکنان خدمات اجتماعی از کشورهای دیگر یاد می‌گیرند. این خدمتی نیست که در باجه (<i>sportello</i>) بخواهید.
