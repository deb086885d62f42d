### Three leaflets of one page each: "Numeri di emergenza" (ids emergency-…), "Il nostro ufficio" (ids office-…)
### and "Il tuo appuntamento" (ids appointment-…).
### Plain language: short sentences, one idea each, polite "آپ". Phone numbers are facts and come by themselves:
### never write one by hand.

## Emergency numbers: labels of a table. The phone number stands beside each label, in large type.

emergency-title = ایمرجنسی نمبر
emergency-intro = یہ پرچہ گھر میں ایسی جگہ لگائیں جہاں سب اسے دیکھ سکیں۔ بچوں کو بھی سمجھائیں۔
emergency-numbers-heading = کس کو فون کریں
emergency-label-single = <strong>خطرہ</strong>: آگ، کسی کی بہت خراب طبیعت، کوئی جرم۔ فائر بریگیڈ، ایمبولینس اور پولیس کا ایک ہی نمبر۔ کال مفت ہے۔
emergency-label-violence = <strong>تشدد اور پیچھا کرنا</strong> (<i>stalking</i>): کوئی آپ کو تکلیف پہنچائے، آپ کا پیچھا کرے یا آپ کو دھمکی دے۔ کال دن رات مفت ہے۔ اگر آپ اس وقت خطرے میں ہیں تو { $emergency-number } پر فون کریں۔
emergency-label-gas = <strong>گیس کا لیک ہونا</strong>: Hera کا نیٹ ورک۔ کال دن رات مفت ہے۔
emergency-label-water = <strong>پانی کی خرابی</strong>: Hera کا نیٹ ورک۔
emergency-company = گیس کی کمپنی آپ کے پتے کے حساب سے ہوتی ہے۔ گیس کے بل پر <strong>فوری مدد</strong> (<i>pronto intervento</i>) کا نمبر دیکھیں۔ اگر وہ الگ ہو تو اسی پر فون کریں۔

## What to say on the phone

emergency-call-heading = فون پر کیا بتائیں
emergency-who-title = آپ کون ہیں
emergency-who-text = اپنا نام بتائیں۔ اگر آپ کو اطالوی کم آتی ہے تو فوراً بتائیں کہ آپ کی زبان کون سی ہے۔
emergency-where-title = آپ کہاں ہیں
emergency-where-text = سڑک کا نام، گھر کا نمبر، منزل اور شہر (بلدیہ) بتائیں۔ اس طرح مدد جلدی پہنچے گی۔
emergency-what-title = کیا ہو رہا ہے
emergency-what-text = بتائیں کہ کیا ہوا ہے اور کتنے لوگوں کو مدد کی ضرورت ہے۔
emergency-stay-title = فون بند نہ کریں
emergency-stay-text = گھبرائیں نہیں اور سوالوں کے جواب دیں۔ فون تب ہی بند کریں جب آپ سے کہا جائے۔

## Smell of gas. This rule also stands in the leaflet "Gestire la casa".

emergency-gas-heading = گیس پھیل جائے تو
emergency-gas-title = گیس کی بو
emergency-gas-text = آگ نہ جلائیں، بجلی کے بٹنوں اور گھنٹیوں کو ہاتھ نہ لگائیں، گھر کے اندر فون استعمال نہ کریں۔ ایک چنگاری سے دھماکہ ہو سکتا ہے۔ گیس کا والو بند کریں، کھڑکیاں کھولیں اور باہر نکل جائیں۔ باہر جا کر { $gas-leak-phone } (Hera کا نیٹ ورک) یا گیس کے بل پر لکھے ہوئے فوری مدد کے نمبر پر فون کریں۔ کسی کی طبیعت خراب ہو تو { $emergency-number } پر فون کریں۔

## Lines to fill in, to be read aloud on the phone.

emergency-own-heading = آپ کی معلومات
emergency-address = آپ کا پتہ

## The office: what it does, where it is

office-title = ہمارا دفتر
office-intro = ہم کیا کرتے ہیں اور کہاں ہیں۔
office-work-heading = ہم کیا کرتے ہیں
office-work-text = ہمارا دفتر ان لوگوں کے لیے پروجیکٹوں پر کام کرتا ہے جو دوسرے ملکوں سے اٹلی آتے ہیں۔ ہم دوسرے سرکاری اور نجی اداروں کے ساتھ مل کر کام کرتے ہیں۔ پروجیکٹ ان چیزوں کے بارے میں ہیں:
office-work-home = <strong>گھر</strong>: رہنے کی جگہ تلاش کرنا، پڑوسیوں کے ساتھ اچھی طرح رہنا، رہائشی معاملات میں ثالثی (<i>mediazione all’abitare</i>)۔
office-work-training = <strong>پیسے اور کام</strong>: پیسوں کا صحیح استعمال سیکھنے اور کھیتی باڑی میں کام کرنے کے کورس۔
office-work-family = <strong>خاندان اور اسکول</strong>: بچوں والے خاندانوں کی مدد، اٹلی میں نئے آئے ہوئے بچوں کے لیے اسکول۔
office-work-health = <strong>صحت</strong>: ان لوگوں کا علاج اور سہارا جنہیں ذہنی صحت یا کسی لت کا مسئلہ ہو، مثلاً شراب یا منشیات کی۔
office-work-volunteering = <strong>رضاکارانہ کام</strong>: شہر کے لوگوں کے ساتھ مل کر سرگرمیاں۔
office-active = ہو سکتا ہے کہ کچھ پروجیکٹ ختم ہو چکے ہوں۔ دفتر سے پوچھیں کہ کون سے پروجیکٹ ابھی چل رہے ہیں۔
office-find-heading = ہم تک کیسے پہنچیں
office-visit-text = آپ فون کر سکتے ہیں یا ای میل لکھ سکتے ہیں۔ آنے سے پہلے دفتر کے اوقات پوچھ لیں۔ اگر اس پرچے کے بارے میں کوئی سوال ہو تو اسے ساتھ لائیں۔

## The appointment slip: the clerk gives it to one person. Labels stand before a value or a line to write on.

appointment-title = آپ کی ملاقات کا وقت
appointment-intro = ہم یہاں لکھے ہوئے دن اور وقت پر آپ کا انتظار کریں گے۔ یہ پرچہ ساتھ لائیں۔
appointment-remember-heading = یاد رکھیں
appointment-date = دن
appointment-time = وقت
appointment-person = جن سے ملنا ہے
appointment-where-heading = کہاں
appointment-bring = یہ لائیں
appointment-bring-also = یہ بھی لائیں
appointment-cannot-heading = اگر آپ نہیں آ سکتے
appointment-cannot-text = جیسے ہی معلوم ہو، دفتر کو { $office-phone } پر فون کریں۔ اپنا نام بتائیں اور کوئی دوسرا دن مانگیں۔ اگر آپ کو دیر ہو جائے تب بھی فون کریں۔
