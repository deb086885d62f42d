### The leaflet "Gestire la casa" (Bengali, bn): renting a home, living in it, leaving it.
### Values in { $… } are facts and come by themselves: never write a number, a law or a sum by hand.

home-title = বাসার দেখাশোনা
home-intro = বাসা ভাড়া নেওয়ার আগে, সেখানে থাকার সময় এবং বাসা ছাড়ার সময় কী করবেন।

## Before moving in

home-before-heading = বাসায় ওঠার আগে
home-signing-title = সই করার আগে
home-signing-text = দিনের বেলা গিয়ে বাসা দেখুন। দেয়ালে ছত্রাক (ফাঙ্গাস) আছে কি না, দেখে নিন। চুক্তিটি কী ধরনের, কবে শেষ হবে এবং ভাড়া ছাড়া আর কী কী খরচ দিতে হবে, জেনে নিন। চুক্তি না বুঝলে সই করবেন না, টাকাও দেবেন না: আগে সাহায্য চান।
home-registration-title = রেজিস্ট্রি করা চুক্তি
home-registration-text = বাসার মালিক { $registration-days ->
    [one] { $registration-days } দিনের মধ্যে
   *[other] { $registration-days } দিনের মধ্যে
} <strong>ট্যাক্স অফিসে</strong> (<i>Agenzia delle Entrate</i>) চুক্তি রেজিস্ট্রি করতে বাধ্য। এই অফিস সরকারি ট্যাক্স আদায় করে। এরপর তিনি { $registration-notice-days ->
    [one] { $registration-notice-days } দিনের মধ্যে
   *[other] { $registration-notice-days } দিনের মধ্যে
} আপনাকে ও ভবনের ব্যবস্থাপককে জানাতে বাধ্য ({ $registration-law })। একটি কপি চেয়ে নিন: অন্য কাগজপত্র করতে এটি লাগবে।

## Money

home-money-heading = টাকাপয়সা
home-deposit-title = জামানত ও রসিদ
home-deposit-text = গ্যারান্টি হিসেবে শুরুতে যে টাকা দেন, তাকে <strong>জামানত</strong> (<i>caparra</i> বা <i>deposito cauzionale</i>) বলে। সাধারণত এটি { $deposit-months ->
    [one] { $deposit-months } মাসের
   *[other] { $deposit-months } মাসের
} ভাড়ার বেশি হতে পারে না। আইন অনুযায়ী মালিক আপনাকে এই টাকার সুদও দিতে বাধ্য ({ $deposit-law })। সব সময় রসিদ চেয়ে নিন।
home-rent-title = ভাড়ার টাকা পরিশোধ
home-rent-text = টাকা <strong>ব্যাংক ট্রান্সফারে</strong> (<i>bonifico</i>) দিন, অথবা অন্য কোনোভাবে, যাতে প্রমাণ থাকে। তাহলে আপনি দেখাতে পারবেন যে ভাড়া দিয়েছেন। কোনো মাসে ভাড়া দিতে না পারলে সঙ্গে সঙ্গে মালিকের সঙ্গে কথা বলুন।

## Moving in

home-entry-heading = বাসায় ওঠার সময়
home-record-title = বাসা বুঝে নেওয়ার কাগজ (<i>verbale di consegna</i>)
home-record-text = চাবি নেওয়ার সময় বাসার অবস্থা কেমন, তা এই কাগজে লেখা থাকে। মালিকের সঙ্গে মিলে এটি লিখুন, সঙ্গে ছবি ও মিটারের রিডিং দিন। দুজনেই সই করুন। তাহলে অন্যের করা ক্ষতির টাকা আপনাকে দিতে হবে না।
home-utilities-title = বিদ্যুৎ, গ্যাস ও পানি
home-utilities-text = মিটার চালু, কিন্তু অন্যের নামে? <strong>নাম বদল</strong> (<i>voltura</i>) করতে বলুন: চুক্তি আপনার নামে হয়ে যাবে। মিটার বন্ধ? <strong>সংযোগ আবার চালু</strong> (<i>subentro</i>) করতে বলুন: আপনার নামে আবার লাইন চালু হবে। কোম্পানিতে ফোন করে মিটারে ওঠা সংখ্যা (রিডিং) বলুন।
home-residence-title = নিবন্ধিত ঠিকানা ও ময়লার ট্যাক্স
home-residence-text = আপনি যেখানে থাকেন, পৌরসভার (<i>Comune</i>) খাতায় লেখা সেই ঠিকানাই <strong>নিবন্ধিত ঠিকানা</strong> (<i>residenza</i>)। বাসা বদলালে { $residence-days ->
    [one] { $residence-days } দিনের মধ্যে
   *[other] { $residence-days } দিনের মধ্যে
} পৌরসভাকে জানাতে হবে। <strong>ময়লার ট্যাক্সের</strong> (<i>TARI</i>) জন্যও ঘোষণা জমা দিতে হবে: কোথায় দেবেন, পৌরসভায় জেনে নিন। বাসা ছাড়ার সময় আবার জানান।

## Every day

home-life-heading = বাসায় থাকার সময়
home-heating-title = ঘর গরম রাখা (হিটিং)
home-heating-text = হিটিং বছরের শুধু কয়েক মাস চালানো যায়। কোন দিন শুরু ও কোন দিন শেষ, তা পৌরসভা অনুযায়ী আলাদা: ভবনের ব্যবস্থাপকের কাছে জেনে নিন। রেডিয়েটর ঢেকে রাখবেন না: ঢাকলে ঘর কম গরম হয় এবং খরচ বেশি হয়।
home-heating-season = প্রথম ও শেষ দিন
home-air-title = বাতাস ও ছত্রাক
home-air-text = স্যাঁতসেঁতে বাতাসে ছত্রাক (ফাঙ্গাস) জন্মায়, যা শরীরের ক্ষতি করে। রোজ সকালে ও সন্ধ্যায় অন্তত { $airing-minutes ->
    [one] { $airing-minutes } মিনিট
   *[other] { $airing-minutes } মিনিট
} জানালা খুলে রাখুন। বন্ধ ঘরে কাপড় শুকাবেন না।
home-monoxide-title = বয়লার ও কার্বন মনোক্সাইড
home-monoxide-text = গন্ধহীন গ্যাস <strong>কার্বন মনোক্সাইডে</strong> (<i>monossido di carbonio</i>) মানুষ মারা যেতে পারে। টেকনিশিয়ান দিয়ে বয়লার (<i>caldaia</i>) পরীক্ষা করান। দেয়ালে বাতাস চলাচলের ছিদ্র বন্ধ করবেন না এবং বাসার ভেতরে বারবিকিউ করবেন না। মাথাব্যথা ও বমি বমি ভাব হলে জানালা খুলুন, বের হয়ে যান এবং { $emergency-number } নম্বরে ফোন করুন।
home-repairs-title = মেরামত
home-repairs-text = প্রয়োজনীয় মেরামত মালিক করাবেন। ব্যবহারে যেসব জিনিস ক্ষয় হয়, সেগুলোর <strong>ছোটখাটো মেরামত</strong> (<i>piccola manutenzione</i>) আপনি করাবেন ({ $maintenance-law })। কিছু নষ্ট হলে সঙ্গে সঙ্গে মালিককে লিখে জানান।

## Other people

home-people-heading = অতিথি ও পরিবার
home-hosting-title = কাউকে বাসায় রাখা
home-hosting-text = ইউরোপীয় ইউনিয়নের নাগরিক নন, এমন কাউকে বাসায় রাখলে { $hosting-hours ->
    [one] { $hosting-hours } ঘণ্টার মধ্যে
   *[other] { $hosting-hours } ঘণ্টার মধ্যে
} পুলিশের প্রধান কার্যালয়ে (<i>Questura</i>) বা থানায় (<i>Commissariato</i>) লিখিতভাবে জানান। আপনার পৌরসভায় এ দুটির কোনোটিই না থাকলে মেয়রকে (<i>Sindaco</i>) জানান। আত্মীয় হলেও জানাতে হবে, মাত্র এক দিনের জন্য হলেও জানাতে হবে ({ $hosting-law })। না জানালে { $hosting-fine-from } থেকে { $hosting-fine-to } পর্যন্ত জরিমানা হতে পারে।
home-suitability-title = বাসার উপযুক্ততার সনদ (<i>idoneità alloggiativa</i>)
home-suitability-text = এই কাগজে লেখা থাকে, যাঁরা বাসাটিতে থাকেন, তাঁদের জন্য বাসাটি উপযুক্ত। যেমন <strong>পারিবারিক পুনর্মিলন</strong> (<i>ricongiungimento familiare</i>), অর্থাৎ পরিবারকে ইতালিতে আনতে এটি লাগে। <strong>দীর্ঘমেয়াদে থাকার অনুমতি</strong> (<i>permesso UE</i>) পেতেও লাগে। পৌরসভার কাছে এটি চান।

## Leaving

home-leaving-heading = বাসা ছাড়ার সময়
home-notice-title = বাসা ছাড়ার চিঠি (<i>disdetta</i>)
home-notice-text = আপনি বাসা ছাড়তে চান, এই চিঠিতে মালিককে তা জানান। চুক্তি শেষ হওয়ার আগে বাসা ছাড়লে সাধারণত গুরুতর কারণ থাকতে হয় এবং { $notice-months ->
    [one] { $notice-months } মাস
   *[other] { $notice-months } মাস
} আগে চিঠি দিতে হয়। চুক্তি পড়ুন: কখনো কখনো গুরুতর কারণ ছাড়াও বাসা ছাড়া যায়। চিঠির একটি কপি রেখে দিন।
home-handback-title = চাবি ফেরত দেওয়া
home-handback-text = বাসা পরিষ্কার করুন এবং মালিকের সঙ্গে মিলে মিটারের রিডিং দেখুন। বিদ্যুৎ, গ্যাস ও পানির চুক্তি বন্ধ করুন। চাবি ফেরত দেওয়ার সময় বাসা বুঝিয়ে দেওয়ার নতুন কাগজে (<i>verbale</i>) দুজনেই সই করুন। তারপর জামানতের টাকা ফেরত চান।

## Whom to ask

home-contacts-heading = কার সঙ্গে যোগাযোগ করবেন
home-owner = বাসার মালিক, টেলিফোন
