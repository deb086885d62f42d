### The leaflets on the office's projects: "Progetti per le persone straniere" (all of them, in short)
### and one sheet for each project.
### Plain language: short sentences, one idea each, polite "آپ". Never promise that a reader can take part: the office answers that.
### Names in { $… } come by themselves and stay as they are.
### Words that come back: پروجیکٹ = progetto, منصوبہ = piano, سروسز = servizi, کارکن = operatori, سوشل ورکر = operatori sociali,
### کاؤنٹر = sportello, غیر ملکی افراد = persone straniere.

## What all project sheets share

project-what-heading = یہ کیا کرتا ہے
project-who-heading = یہ کس کے لیے ہے
project-by-heading = اسے کون چلاتا ہے
project-ask-heading = کیسے پوچھیں
project-status-ask = <strong>ہو سکتا ہے کہ یہ پروجیکٹ ختم ہو چکا ہو۔</strong> دفتر سے پوچھیں کہ کیا یہ ابھی چل رہا ہے۔
project-status-active = <strong>یہ پروجیکٹ چل رہا ہے۔</strong> دفتر سے پوچھیں کہ کیا آپ اس میں شامل ہو سکتے ہیں اور کیسے۔
project-status-ended = <strong>یہ پروجیکٹ ختم ہو چکا ہے۔</strong> دفتر سے پوچھیں کہ اب کون سے پروجیکٹ ہیں۔
project-money-fami = <strong>پیسے کہاں سے آتے ہیں</strong>: { $fami-name }۔ یہ تارکینِ وطن سے متعلق یورپی یونین کا فنڈ ہے۔
project-us-partner = <strong>ہمارا ادارہ</strong>: { $asp-name }۔ ہم شراکت دار (<i>partner</i>) ہیں: دوسروں کے ساتھ مل کر کام کرتے ہیں۔
project-us-collaborates = <strong>ہمارا ادارہ</strong>: { $asp-name }۔ ہم اس پروجیکٹ میں تعاون کرتے ہیں۔
project-lead-ravenna = <strong>ذمہ دار ادارہ</strong>: { $ravenna-name }۔ یہ پورے ریجن کا پروجیکٹ ہے۔
project-with-psychology = <strong>کس کے ساتھ</strong>: { $psychology-name } ({ $bologna-name })۔

## FIN: money and farming. Its title is also used in the overview.

project-fin-title = پروجیکٹ { $fin-short }: پیسوں اور کھیتی باڑی کے کورس
project-fin-intro = یہ پروجیکٹ غیر ملکی افراد کو پیسوں سے متعلق سروسز، مثلاً بینک، استعمال کرنے میں مدد دیتا ہے۔ نام ({ $fin-name }) کا مطلب ہے: پیسوں سے متعلق سروسز سب کے لیے۔
project-fin-what-money = <strong>پیسوں کا کورس</strong>۔ اس میں پیسوں، معیشت اور معاشرے کے بارے میں کام کی باتیں بتائی جاتی ہیں۔ بڑوں کا سرکاری اسکول اس میں تعاون کرتا ہے: { $cpia-name }۔
project-fin-what-farming = <strong>کھیتی باڑی کا کورس</strong>۔ اس میں پرما کلچر (<i>permacultura</i>) سکھایا جاتا ہے، یعنی قدرت کے طریقوں پر کھیتی کرنا۔
project-fin-what-business = <strong>زرعی کاروبار کھولنے کا کورس</strong>۔ اس میں بتایا جاتا ہے کہ کھیتی کا اپنا کاروبار کیسے شروع کریں۔
project-fin-what-workers = <strong>سوشل ورکروں کے لیے کورس</strong>۔ غیر ملکی افراد کے ساتھ کام کرنے والے کارکن پیسوں کے موضوع پر پڑھتے ہیں۔ سوشل ورکروں کی سرکاری تنظیم (<i>Ordine degli assistenti sociali</i>) اس کورس کو تسلیم کرتی ہے۔
project-fin-who = پیسوں اور کھیتی باڑی کے کورس غیر ملکی افراد کے لیے ہیں۔ آخری کورس سوشل ورکروں کے لیے ہے، یعنی مدد کی سروسز میں کام کرنے والوں کے لیے۔ اگر آپ کسی سروس سے مدد مانگیں تو اس کورس کا فائدہ آپ کو بھی ہو سکتا ہے۔
project-fin-lead = <strong>ذمہ دار ادارہ</strong>: { $africa-chiama-name }۔ یہ تنظیم منافع کے لیے کام نہیں کرتی۔ پروجیکٹ تین ریجنوں میں ہے: ایمیلیا رومانیا، مارکے اور ابروزو۔

## INTESE: services of the province work together

project-intese-title = پروجیکٹ { $intese-short }: سروسز مل کر کام کرتی ہیں
project-intese-intro = پروجیکٹ چاہتا ہے کہ غیر ملکی افراد کے لیے سروسز استعمال کرنا آسان ہو۔ نام ({ $intese-name }) کا مطلب ہے: صوبے کی سروسز ایک دوسرے سے تعاون کرتی ہیں۔
project-intese-what-home = <strong>گھر</strong>۔ کچھ لوگ ایک ہی گھر میں مل کر رہتے ہیں (<i>cohousing</i>)۔ انہیں مدد ملتی ہے تاکہ وہ آگے چل کر گھر میں خود مختاری سے رہ سکیں۔ رہائشی معاملات میں ثالثی (<i>mediazione all’abitare</i>) بھی ہوتی ہے: ثالث پڑوسیوں، کرایہ داروں اور مالکوں کو ایک دوسرے کی بات سمجھنے میں مدد دیتا ہے۔
project-intese-what-health = <strong>صحت</strong>۔ سماجی مسائل اور صحت کے بارے میں کورس ہوتے ہیں۔ مقصد یہ ہے کہ سروسز استعمال کرنا آسان ہو۔
project-intese-what-work = <strong>کام</strong>۔ پروجیکٹ ایسی کمپنیاں تلاش کرتا ہے جو اپنے ہاں کام کرنے والوں کو رہنے کی جگہ دے سکیں۔ ایک رہنما (<i>tutor</i>) کام میں لوگوں کا ساتھ دیتا ہے۔
project-intese-what-school = <strong>اسکول</strong>۔ جو بچے اور نوجوان خاندانی ملاپ (<i>ricongiungimento familiare</i>) کے ذریعے نئے آئے ہوں، ان کے لیے سب سروسز ایک جیسے اصولوں پر چلتی ہیں۔ مقصد یہ ہے کہ اسکول میں داخلہ آسان ہو۔
project-intese-what-offices = <strong>امیگریشن کے دفتر</strong>۔ صوبے میں حکومت کا دفتر (<i>Prefettura</i>) اور پولیس ہیڈکوارٹر (<i>Questura</i>) غیر ملکیوں کے لیے بنے دوسرے کاؤنٹروں کے ساتھ مل کر کام کرتے ہیں۔ سب ایک ہی کورس کرتے ہیں تاکہ زیادہ واضح معلومات دے سکیں۔ ان کے دفتروں میں دوسرے کارکن بھی مدد کرتے ہیں۔
project-intese-who = یہ صوبے کے غیر ملکی افراد کے لیے ہے۔ کام کا ایک حصہ کارکنوں کے لیے ہے، یعنی سروسز میں کام کرنے والوں کے لیے۔ مقصد یہ ہے کہ آپ کو سروسز میں کم رکاوٹیں پیش آئیں۔
project-intese-lead = <strong>ذمہ دار ادارہ</strong>: { $prefettura-name }۔

## SMART: housing

project-smart-title = پروجیکٹ { $smart-short }: گھر تلاش کرنا اور اسے برقرار رکھنا
project-smart-intro = پروجیکٹ غیر ملکی افراد کو گھر تلاش کرنے اور اسے برقرار رکھنے میں مدد دینا چاہتا ہے۔ نام ({ $smart-name }) کا مطلب ہے: آنے والوں کے بہتر استقبال کے لیے مل کر کام کرنا۔
project-smart-what-study = <strong>ضرورتوں کا جائزہ</strong>۔ پروجیکٹ معلومات جمع کرتا ہے کہ غیر ملکی افراد کو کیسے گھر چاہییں۔
project-smart-what-match = <strong>گھر کی بہتر تلاش</strong>۔ پروجیکٹ بہتر طریقے ڈھونڈتا ہے تاکہ گھر تلاش کرنے والے اور گھر دینے والے ایک دوسرے سے مل سکیں۔
project-smart-what-owners = <strong>مالکوں اور ایجنسیوں سے بات</strong>۔ پروجیکٹ انہیں معلومات دیتا ہے تاکہ وہ غیر ملکی افراد کو بھی گھر دیں۔
project-smart-what-sheets = <strong>کئی زبانوں میں پرچے</strong>۔ ان میں مشترکہ عمارت کے اصول اور گھر سنبھالنے کے طریقے بتائے جاتے ہیں۔
project-smart-what-mediation = <strong>رہائشی معاملات میں ثالثی</strong> (<i>mediazione all’abitare</i>)۔ ثالث پڑوسیوں، کرایہ داروں اور مالکوں کو ایک دوسرے کی بات سمجھنے میں مدد دیتا ہے۔
project-smart-what-workers = <strong>کارکنوں کی تربیت</strong>۔ سرکاری اور نجی سروسز میں گھر کے معاملات دیکھنے والوں کے لیے کورس ہوتے ہیں۔
project-smart-who = یہ غیر ملکی افراد کے لیے ہے۔ ان میں پروجیکٹ ایسے لوگوں کو تلاش کرتا ہے جو بڑی مشکل میں ہوں۔ کورس کارکنوں کے لیے ہیں۔ یہ پرچہ صرف معلومات دیتا ہے: یہ گھر لینے کی درخواست نہیں ہے۔

## INTARSI: families with children

project-intarsi-title = پروجیکٹ { $intarsi-short }: بچوں والے خاندانوں کی مدد
project-intarsi-intro = پروجیکٹ چاہتا ہے کہ سروسز نابالغ بچوں والے غیر ملکی خاندانوں کی بہتر مدد کریں۔ نام ({ $intarsi-name }) کا مطلب ہے: لوگوں کے اچھے استقبال کے لیے مل کر کام کرنا۔
project-intarsi-what-network = <strong>سروسز کو ملانا</strong>۔ سوشل سروسز، دوسرے دفتر اور تنظیمیں، سرکاری اور نجی، مل کر طے کرتے ہیں کہ کام کیسے کریں۔
project-intarsi-what-families = <strong>مدد کا نیا طریقہ آزمانا</strong>۔ سرکاری اور نجی سروسز اور رضاکار مل کر ایک خاندان کا ساتھ دیتے ہیں۔ وہ اس خاندان کے لیے مناسب مدد کا منصوبہ بناتے ہیں۔ یہ منصوبہ خاندان کو اپنے پاؤں پر کھڑا ہونے میں مدد دیتا ہے۔
project-intarsi-what-workers = <strong>کارکنوں کی تربیت</strong>۔ سروسز میں کام کرنے والے نئی باتیں سیکھتے ہیں۔ سوشل سروسز کے کاؤنٹروں (<i>sportelli sociali</i>) کو ان کے کام میں مدد ملتی ہے۔
project-intarsi-what-manual = <strong>رہنما کتاب لکھنا</strong>۔ اس میں کارکنوں کو کام کے وہ طریقے بتائے جاتے ہیں جو کامیاب ہیں۔
project-intarsi-who = پروجیکٹ میں نابالغ بچوں والے غیر ملکی خاندانوں کا خیال رکھا گیا ہے، اور ان خاندانوں کا بھی جن میں صرف ماں یا صرف باپ ہو۔ بہت سی سرگرمیاں کارکنوں کے لیے ہیں۔ مقصد یہ ہے کہ آپ کو ایسی سروسز ملیں جو مل کر کام کریں، اور ایسی مدد جو آپ کے خاندان کے لیے مناسب ہو۔
project-intarsi-lead = <strong>ذمہ دار ادارہ</strong>: { $unione-name }۔ یہ مل کر کام کرنے والی بلدیات کا گروپ ہے۔ یہ پورے ریجن کا پروجیکٹ ہے۔

## BE.COM.ER: mental health and addictions. Choose kind words without shame or blame.

project-becomer-title = پروجیکٹ { $becomer-short }: بھلائی اور ذہنی صحت
project-becomer-intro = پروجیکٹ ان غیر ملکی افراد کی مدد کرنا چاہتا ہے جنہیں ذہنی صحت یا کسی لت کا مسئلہ ہو۔ نام ({ $becomer-name }) کا مطلب ہے: سب کی بھلائی کے لیے مل کر کام کرنا۔
project-becomer-what-care = <strong>مل کر علاج</strong>۔ مختلف سروسز مل کر ایک ہی شخص کا ساتھ دیتی ہیں: مسئلہ سمجھتی ہیں، علاج کرتی ہیں اور روزمرہ کی زندگی پھر سے شروع کرنے میں مدد دیتی ہیں۔
project-becomer-what-reach = <strong>جلد مدد کی کوشش</strong>۔ کارکنوں کے پاس خاص طریقے ہیں جن سے وہ ایسے لوگوں تک پہنچتے ہیں جو تکلیف یا خطرے میں ہوں۔ ان طریقوں سے سروسز کو پتا چلتا ہے کہ کسی شخص کو مدد کی ضرورت ہے۔
project-becomer-what-autonomy = <strong>مدد کے نئے طریقے آزمانا</strong>۔ پروجیکٹ لوگوں کی مدد کرتا ہے کہ وہ خود مختاری سے جئیں اور تنہا نہ رہ جائیں۔
project-becomer-what-workers = <strong>کارکنوں کی تربیت</strong>۔ سوشل سروسز اور صحت کی سروسز میں کام کرنے والوں کے لیے کورس ہوتے ہیں۔
project-becomer-who = یہ ان غیر ملکی افراد کے لیے ہے جو تکلیف یا خطرے میں ہوں۔ <strong>لت</strong> (<i>dipendenza</i>) کا مطلب ہے: کسی چیز کو چھوڑ نہ پانا، مثلاً شراب یا منشیات کو۔ کورس اور خاص طریقے کارکنوں کے لیے ہیں۔ مقصد یہ ہے کہ سروسز جلد سمجھ سکیں کہ آپ کی مدد کیسے کریں۔
project-becomer-emergency = <strong>خطرے کی صورت میں</strong>، چاہے خطرہ آپ کو ہو یا کسی اور کو، فوراً { $emergency-number } پر فون کریں۔

## VALUES: volunteering

project-values-title = پروجیکٹ { $values-short }: رضاکارانہ کام اور معاشرے میں شمولیت
project-values-intro = رضاکارانہ کام کا مطلب ہے: پیسے لیے بغیر دوسروں کے لیے کام کرنا۔ پروجیکٹ اس سے غیر ملکی افراد کی معاشرے میں شمولیت کے لیے کام لیتا ہے۔ انگریزی نام ({ $values-name }) کا مطلب ہے: رضاکارانہ کام تارکینِ وطن کو شہر اور یورپ کا حصہ بننے میں مدد دیتا ہے۔
project-values-what-exchange = <strong>شہروں کے درمیان تبادلے</strong>۔ یورپ کے مختلف شہر ایک دوسرے کو بتاتے ہیں کہ کون سے رضاکارانہ کام کامیاب ہیں۔
project-values-what-visits = <strong>سیکھنے کے سفر</strong>۔ نوجوان رضاکار اور سوشل ورکر (مدد کی سروسز میں کام کرنے والے) دوسرے ملک جاتے ہیں۔ وہاں وہ ملاقاتوں اور دوروں میں حصہ لیتے ہیں۔
project-values-what-plan = <strong>شہروں کے لیے منصوبہ</strong>۔ حصہ لینے والے شہروں کا ایک منصوبہ ہے تاکہ شہر کے زیادہ لوگ معاشرے میں شمولیت کے کام میں مدد دیں۔
project-values-who = سفر نوجوان رضاکاروں اور سوشل ورکروں کے لیے ہیں۔ مقصد غیر ملکی افراد سے متعلق ہے: تارکینِ وطن، پناہ گزین اور بین الاقوامی تحفظ (<i>protezione internazionale</i>) مانگنے والے۔ <strong>معاشرے میں شمولیت</strong> (<i>integrazione</i>) کا مطلب ہے: شہر کی زندگی کا حصہ بننا۔ پروجیکٹ چاہتا ہے کہ شہر کے زیادہ لوگ اس میں آپ کی مدد کریں۔
project-values-with = <strong>کس کے ساتھ</strong>: { $cesena-projects-name }۔
project-values-money = <strong>پیسے کہاں سے آتے ہیں</strong>: { $amif-name }۔ یہ پناہ، تارکینِ وطن اور معاشرے میں شمولیت سے متعلق یورپی یونین کا فنڈ ہے۔

## Service Learning: students in the services

project-service-learning-title = پروجیکٹ { $service-learning-name }: سروسز میں طلبہ
project-service-learning-intro = یونیورسٹی کے طلبہ سروسز میں مدد کرتے ہیں اور ساتھ ساتھ سیکھتے ہیں۔ انگریزی نام ({ $service-learning-name }) کا مطلب ہے: دوسروں کے لیے کچھ کرتے ہوئے سیکھنا۔
project-service-learning-what-hours = <strong>نفسیات کے طلبہ</strong> تقریباً { $service-learning-hours ->
    [one] { $service-learning-hours } گھنٹہ
   *[other] { $service-learning-hours } گھنٹے
} سروسز میں گزارتے ہیں۔ وہ سوشل ورکروں کے ساتھ مل کر کام کرتے ہیں۔
project-service-learning-what-services = <strong>کہاں</strong>: امیگریشن کی سروسز میں، اور سماجی اور رہائشی معاملات میں ثالثی کی سروسز میں۔ ثالث لوگوں کو، مثلاً پڑوسیوں کو، ایک دوسرے کی بات سمجھنے میں مدد دیتے ہیں۔
project-service-learning-what-centre = <strong>یہاں بھی</strong>: بے گھر لوگوں کے مرکز ({ $marmotta-rossa-name }) میں اور سڑکوں پر کام کرنے والی ٹیم (<i>unità di strada</i>) میں۔ اس ٹیم کے کارکن لوگوں سے سڑکوں پر جا کر ملتے ہیں۔
project-service-learning-what-aim = <strong>مقصد</strong>: ایسی باتیں سیکھنا جو ہر کام میں فائدہ دیں، اور سب لوگوں کی مدد کرنا۔
project-service-learning-who = یہ پروجیکٹ یونیورسٹی کے طلبہ کے لیے ہے۔ آپ کے لیے اس کا مطلب یہ ہے: ان میں سے کسی سروس میں آپ کو نفسیات کے طلبہ مل سکتے ہیں، جو کارکنوں کے ساتھ کام کرتے ہیں۔ چاہیں تو پوچھ لیں کہ وہ کون ہیں اور کیا کرتے ہیں۔

## UNICORN: exchanges between countries

project-unicorn-title = پروجیکٹ { $unicorn-name }: ملکوں کے درمیان تبادلے
project-unicorn-intro = طلبہ، استاد اور سوشل سروسز کے کارکن دوسرے ملکوں کے لوگوں سے ملتے ہیں اور ان سے سیکھتے ہیں۔
project-unicorn-what-exchange = <strong>ملکوں کے درمیان تبادلے</strong>۔ اس میں طلبہ، سوشل ورکر اور یونیورسٹی کے استاد حصہ لیتے ہیں۔
project-unicorn-what-method = <strong>سیکھنے کا ایک طریقہ</strong>۔ اسے { $service-learning-name } کہتے ہیں: طلبہ دوسروں کے لیے کچھ کرتے ہوئے سیکھتے ہیں۔
project-unicorn-what-proof = <strong>مقصد</strong>: اس طریقے کو زیادہ استعمال کرنا اور جانچنا کہ یہ ٹھیک کام کرتا ہے۔
project-unicorn-who = یہ تبادلے یونیورسٹی کے طلبہ، وہاں کے استادوں اور سوشل ورکروں کے لیے ہیں۔ یہ کوئی ایسی سروس نہیں جو کاؤنٹر سے مانگی جائے۔ آپ کے لیے اس کا مطلب یہ ہے: یہ طریقہ کچھ سروسز میں بھی استعمال ہوتا ہے۔ وہاں آپ کو نفسیات کے طلبہ مل سکتے ہیں، جو کارکنوں کے ساتھ کام کرتے ہیں۔ چاہیں تو پوچھ لیں کہ وہ کون ہیں اور کیا کرتے ہیں۔
project-unicorn-money = <strong>پیسے کہاں سے آتے ہیں</strong>: { $erasmus-name }۔ یہ یورپی یونین کا ایک پروگرام ہے۔

## Overview. The titles of its rules are those of the project sheets.

projects-title = غیر ملکی افراد کے لیے پروجیکٹ
projects-intro = ہمارا دفتر دوسرے دفتروں، تنظیموں اور یونیورسٹی کے ساتھ مل کر ان پروجیکٹوں پر کام کرتا ہے۔ پڑھیں کہ یہ کیا کرتے ہیں اور کس کے لیے ہیں۔
projects-check = <strong>ہو سکتا ہے کہ کچھ پروجیکٹ ختم ہو چکے ہوں۔</strong> دفتر سے پوچھیں کہ کون سے پروجیکٹ ابھی چل رہے ہیں۔
projects-fami-heading = فنڈ { $fami-name } کے پروجیکٹ
projects-fami-text = { $fami-name } تارکینِ وطن سے متعلق یورپی یونین کا فنڈ ہے۔ یہ ان پروجیکٹوں کو پیسے دیتا ہے۔
projects-fin-text = غیر ملکی افراد کے لیے پیسوں، کھیتی باڑی اور زرعی کاروبار کے کورس ہیں۔ سوشل ورکروں کے لیے بھی ایک کورس ہے۔
projects-intese-text = صوبے کے دفتر گھر، صحت، کام، اسکول اور کاغذات کے معاملوں میں مل کر کام کرتے ہیں۔ مقصد یہ ہے کہ غیر ملکی افراد کو کم رکاوٹیں پیش آئیں۔
projects-smart-text = پروجیکٹ چاہتا ہے کہ گھر تلاش کرنے والے اور گھر دینے والے ایک دوسرے سے مل سکیں۔ یہ کئی زبانوں میں پرچے تیار کرتا ہے اور رہائشی معاملات میں ثالثی (<i>mediazione all’abitare</i>) کرواتا ہے: ثالث پڑوسیوں، کرایہ داروں اور مالکوں کو ایک دوسرے کی بات سمجھنے میں مدد دیتا ہے۔
projects-intarsi-text = سروسز نابالغ بچوں والے غیر ملکی خاندانوں کی مدد کے نئے طریقے آزماتی ہیں۔ بہت سی سرگرمیاں کارکنوں کے لیے ہیں۔
projects-becomer-text = سروسز ان لوگوں کے لیے مل کر کام کرتی ہیں جنہیں ذہنی صحت یا کسی لت کا مسئلہ ہو، مثلاً شراب کی۔ مقصد یہ ہے کہ جلد پتا چلے کہ کس کو مدد کی ضرورت ہے۔
projects-europe-heading = یورپ اور یونیورسٹی کے ساتھ پروجیکٹ
projects-values-text = نوجوان رضاکار اور سوشل ورکر یورپ کے دوسرے شہروں کے لوگوں سے ملتے ہیں۔ مقصد غیر ملکی افراد کی معاشرے میں شمولیت ہے۔
projects-service-learning-text = نفسیات کے طلبہ کچھ سروسز میں مدد کرتے ہیں اور ساتھ ساتھ سیکھتے ہیں۔ وہاں کارکنوں کے ساتھ ان سے آپ کی ملاقات ہو سکتی ہے۔
projects-unicorn-text = طلبہ، استاد اور سوشل ورکر دوسرے ملکوں سے سیکھتے ہیں۔ یہ کوئی ایسی سروس نہیں جو کاؤنٹر سے مانگی جائے۔
