### The leaflet "Gestire la casa": renting a home, living in it, leaving it.
### Plain language: short sentences, one idea each, polite "آپ". Values in { $… } are facts and come by themselves:
### never write a number, a law or a sum by hand.

home-title = گھر سنبھالنا
home-intro = گھر کرائے پر لینے سے پہلے، اس میں رہتے ہوئے اور اسے چھوڑتے وقت کیا کریں۔

## Before moving in

home-before-heading = گھر میں آنے سے پہلے
home-signing-title = دستخط کرنے سے پہلے
home-signing-text = گھر دن کی روشنی میں دیکھیں اور جانچیں کہ دیواروں پر پھپھوندی تو نہیں۔ پوچھیں کہ معاہدہ کس قسم کا ہے، کب ختم ہوگا اور کرائے کے علاوہ کون سے خرچے دینے ہوں گے۔ معاہدہ سمجھ نہ آئے تو نہ دستخط کریں اور نہ پیسے دیں: پہلے مدد مانگیں۔
home-registration-title = رجسٹرڈ معاہدہ
home-registration-text = مالک مکان کے لیے ضروری ہے کہ وہ معاہدہ <strong>ٹیکس کے سرکاری دفتر</strong> (<i>Agenzia delle Entrate</i>) میں { $registration-days ->
    [one] { $registration-days } دن
   *[other] { $registration-days } دن
} کے اندر رجسٹر کروائے۔ پھر { $registration-notice-days ->
    [one] { $registration-notice-days } دن
   *[other] { $registration-notice-days } دن
} کے اندر اسے آپ کو اور عمارت کے منتظم کو بتانا ہوتا ہے ({ $registration-law })۔ ایک کاپی مانگیں: یہ دوسرے کاغذات کے لیے کام آتی ہے۔

## Money

home-money-heading = پیسے
home-deposit-title = ضمانت کی رقم (<i>caparra</i>) اور رسیدیں
home-deposit-text = <strong>ضمانت کی رقم</strong> (<i>caparra</i> یا <i>deposito cauzionale</i>) وہ پیسے ہیں جو شروع میں ضمانت کے طور پر دیے جاتے ہیں۔ عام طور پر یہ { $deposit-months ->
    [one] { $deposit-months } مہینے
   *[other] { $deposit-months } مہینوں
} کے کرائے سے زیادہ نہیں ہو سکتے۔ آپ کو اس رقم پر قانونی سود دینا بھی مالک مکان کے ذمے ہے ({ $deposit-law })۔ ہمیشہ رسید مانگیں۔
home-rent-title = کرایہ ادا کرنا
home-rent-text = کرایہ <strong>بینک ٹرانسفر</strong> (<i>bonifico</i>) سے یا کسی ایسے طریقے سے دیں جس کا ثبوت رہے۔ اس طرح آپ ثابت کر سکتے ہیں کہ کرایہ دے دیا ہے۔ کسی مہینے کرایہ نہ دے سکیں تو فوراً مالک مکان سے بات کریں۔

## Moving in

home-entry-heading = گھر میں آتے وقت
home-record-title = گھر حوالے کرنے کا کاغذ (<i>verbale di consegna</i>)
home-record-text = اس کاغذ میں لکھا ہوتا ہے کہ چابیاں ملتے وقت گھر کس حالت میں ہے۔ اسے مالک مکان کے ساتھ لکھیں، تصویروں اور میٹروں کے نمبروں سمیت۔ دونوں دستخط کریں۔ اس طرح دوسروں کے کیے ہوئے نقصان کے پیسے آپ کو نہیں دینے پڑیں گے۔
home-utilities-title = بجلی، گیس اور پانی
home-utilities-text = میٹر چل رہا ہے، لیکن کسی اور کے نام پر ہے؟ <strong>نام کی تبدیلی</strong> (<i>voltura</i>) کروائیں: معاہدہ آپ کے نام ہو جائے گا۔ میٹر بند ہے؟ <strong>کنکشن کی بحالی</strong> (<i>subentro</i>) کروائیں: سپلائی آپ کے نام سے دوبارہ شروع ہوگی۔ کمپنی کو فون کریں اور وہ نمبر بتائیں جو آپ میٹر پر پڑھتے ہیں۔
home-residence-title = رجسٹرڈ پتہ (<i>residenza</i>) اور کوڑے کا ٹیکس (<i>TARI</i>)
home-residence-text = <strong>رجسٹرڈ پتہ</strong> (<i>residenza</i>) آپ کے گھر کا وہ پتہ ہے جو بلدیہ کے رجسٹر میں لکھا ہو۔ گھر بدلنے پر بلدیہ کو { $residence-days ->
    [one] { $residence-days } دن
   *[other] { $residence-days } دن
} کے اندر بتانا ضروری ہے۔ <strong>کوڑے کے ٹیکس</strong> (<i>TARI</i>) کا فارم جمع کروانا بھی ضروری ہے: بلدیہ سے پوچھیں کہ یہ کہاں ہوتا ہے۔ گھر چھوڑتے وقت پھر اطلاع دیں۔

## Every day

home-life-heading = گھر میں رہنا
home-heating-title = ہیٹنگ
home-heating-text = یہ صرف کچھ مہینوں میں چلائی جا سکتی ہے۔ پہلا اور آخری دن ہر بلدیہ میں الگ ہو سکتا ہے: عمارت کے منتظم سے پوچھیں۔ ہیٹر (<i>termosifoni</i>) نہ ڈھانپیں: ڈھانپنے سے گھر کم گرم ہوتا ہے اور خرچہ بڑھتا ہے۔
home-heating-season = پہلا اور آخری دن
home-air-title = تازہ ہوا اور پھپھوندی
home-air-text = ہوا میں نمی ہو تو پھپھوندی لگتی ہے، جو صحت کے لیے نقصان دہ ہے۔ روزانہ صبح اور شام کم از کم { $airing-minutes ->
    [one] { $airing-minutes } منٹ
   *[other] { $airing-minutes } منٹ
} کھڑکیاں کھلی رکھیں۔ بند کمرے میں کپڑے نہ سکھائیں۔
home-monoxide-title = بوائلر (<i>caldaia</i>) اور زہریلی گیس
home-monoxide-text = <strong>کاربن مونو آکسائیڈ</strong> (<i>monossido di carbonio</i>) ایسی گیس ہے جس کی بو نہیں ہوتی اور جو جان لے سکتی ہے۔ بوائلر کسی ماہر سے چیک کروائیں۔ دیواروں میں ہوا کے سوراخ بند نہ کریں اور گھر کے اندر باربی کیو نہ کریں۔ سر میں درد ہو اور متلی ہو تو کھڑکیاں کھولیں، باہر نکلیں اور { $emergency-number } پر فون کریں۔
home-repairs-title = مرمت
home-repairs-text = ضروری مرمت مالک مکان کرواتا ہے۔ جو چیزیں استعمال سے گھستی ہیں، ان کی <strong>چھوٹی مرمت</strong> (<i>piccola manutenzione</i>) آپ کے ذمے ہے ({ $maintenance-law })۔ کوئی چیز ٹوٹ جائے یا خراب ہو جائے تو فوراً مالک مکان کو لکھیں۔

## Other people

home-people-heading = مہمان اور خاندان
home-hosting-title = کسی کو گھر میں ٹھہرانا
home-hosting-text = اگر آپ کسی ایسے شخص کو ٹھہرائیں جو یورپی یونین کا شہری نہیں ہے، تو { $hosting-hours ->
    [one] { $hosting-hours } گھنٹے
   *[other] { $hosting-hours } گھنٹوں
} کے اندر پولیس ہیڈکوارٹر (<i>Questura</i>) یا پولیس تھانے (<i>Commissariato</i>) کو لکھ کر اطلاع دیں۔ آپ کی بلدیہ میں یہ دفتر نہ ہوں تو میئر (<i>Sindaco</i>) کو اطلاع دیں۔ یہ رشتہ دار کے لیے بھی ضروری ہے اور صرف ایک دن کے لیے بھی ({ $hosting-law })۔ ورنہ { $hosting-fine-from } سے { $hosting-fine-to } تک جرمانہ ہو سکتا ہے۔
home-suitability-title = گھر کے مناسب ہونے کا سرٹیفکیٹ (<i>idoneità alloggiativa</i>)
home-suitability-text = اس کاغذ میں لکھا ہوتا ہے کہ گھر وہاں رہنے والوں کے لیے مناسب ہے۔ یہ مثلاً <strong>خاندانی ملاپ</strong> (<i>ricongiungimento familiare</i>)، یعنی خاندان کو اٹلی بلانے، اور <strong>یورپی یونین کے لمبی مدت کے پرمٹ</strong> (<i>permesso UE</i>) کے لیے چاہیے ہوتا ہے۔ یہ بلدیہ سے مانگیں۔

## Leaving

home-leaving-heading = گھر چھوڑتے وقت
home-notice-title = گھر چھوڑنے کا نوٹس (<i>disdetta</i>)
home-notice-text = اس خط سے آپ مالک مکان کو بتاتے ہیں کہ آپ گھر چھوڑنا چاہتے ہیں۔ اگر آپ معاہدہ ختم ہونے سے پہلے جائیں تو عام طور پر کوئی بڑی وجہ ضروری ہے، اور خط { $notice-months ->
    [one] { $notice-months } مہینہ
   *[other] { $notice-months } مہینے
} پہلے لکھنا ہوتا ہے۔ معاہدہ پڑھیں: کبھی کبھی آپ بڑی وجہ کے بغیر بھی گھر چھوڑ سکتے ہیں۔ خط کی ایک کاپی سنبھال کر رکھیں۔
home-handback-title = چابیاں واپس کرنا
home-handback-text = گھر صاف کریں اور مالک مکان کے ساتھ میٹر پڑھیں۔ بجلی، گیس اور پانی کے معاہدے ختم کروائیں۔ چابیاں واپس کرتے وقت گھر حوالے کرنے کے نئے کاغذ پر دونوں دستخط کریں۔ پھر ضمانت کی رقم واپس مانگیں۔

## Whom to ask

home-contacts-heading = کس سے پوچھیں
home-owner = مالک مکان، فون
