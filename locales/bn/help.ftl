### Three leaflets of one page each (Bengali, bn): "Numeri di emergenza" (ids emergency-…), "Il nostro ufficio" (ids office-…)
### and "Il tuo appuntamento" (ids appointment-…).
### Phone numbers are facts and come by themselves: never write one by hand.

## Emergency numbers: labels of a table. The phone number stands beside each label, in large type.

emergency-title = জরুরি নম্বর
emergency-intro = এই লিফলেট বাসায় এমন জায়গায় লাগান, যেখানে সবাই দেখতে পায়। শিশুদেরও বুঝিয়ে দিন।
emergency-numbers-heading = কোথায় ফোন করবেন
emergency-label-single = <strong>বিপদ</strong>: আগুন, কারও শরীর খুব খারাপ, কোনো অপরাধ। ফায়ার সার্ভিস, অ্যাম্বুলেন্স ও পুলিশের একটিই নম্বর। ফোন করতে টাকা লাগে না।
emergency-label-violence = <strong>নির্যাতন ও পিছু নেওয়া</strong> (<i>stalking</i>): কেউ আপনাকে আঘাত করে, আপনার পিছু নেয় বা আপনাকে হুমকি দেয়। দিনে ও রাতে ফোন করা যায়, টাকা লাগে না। এই মুহূর্তে বিপদে থাকলে { $emergency-number } নম্বরে ফোন করুন।
emergency-label-gas = <strong>গ্যাস লিক</strong>: Hera কোম্পানির লাইন। দিনে ও রাতে ফোন করা যায়, টাকা লাগে না।
emergency-label-water = <strong>পানির লাইনে সমস্যা</strong>: Hera কোম্পানির লাইন।
emergency-company = আপনার গ্যাস কোম্পানি কোনটি, তা ঠিকানার ওপর নির্ভর করে। গ্যাসের বিলে <strong>জরুরি মেরামতের</strong> (<i>pronto intervento</i>) নম্বর খুঁজুন। সেটি অন্য নম্বর হলে সেখানেই ফোন করুন।

## What to say on the phone

emergency-call-heading = ফোনে কী বলবেন
emergency-who-title = আপনি কে
emergency-who-text = আপনার নাম বলুন। ইতালীয় ভাষা কম জানলে শুরুতেই বলুন, আপনি কোন ভাষায় কথা বলেন।
emergency-where-title = আপনি কোথায়
emergency-where-text = রাস্তার নাম, বাসার নম্বর, কত তলা (<i>piano</i>) এবং পৌরসভার (<i>Comune</i>) নাম বলুন। তাহলে সাহায্য তাড়াতাড়ি পৌঁছাবে।
emergency-what-title = কী ঘটছে
emergency-what-text = কী ঘটেছে এবং কতজনের সাহায্য দরকার, বুঝিয়ে বলুন।
emergency-stay-title = ফোন কেটে দেবেন না
emergency-stay-text = শান্ত থাকুন এবং প্রশ্নের উত্তর দিন। তাঁরা বললে তবেই ফোন কাটুন।

## Smell of gas. This rule also stands in the leaflet "Gestire la casa".

emergency-gas-heading = গ্যাস বের হলে
emergency-gas-title = গ্যাসের গন্ধ
emergency-gas-text = আগুন জ্বালাবেন না, সুইচ ও কলিং বেলে হাত দেবেন না, বাসার ভেতরে ফোন ব্যবহার করবেন না। একটি ফুলকি (স্পার্ক) থেকেও বিস্ফোরণ হতে পারে। গ্যাসের চাবি (ভালভ) বন্ধ করুন, জানালা খুলুন এবং বের হয়ে যান। বাইরে গিয়ে { $gas-leak-phone } নম্বরে (Hera কোম্পানির লাইন) অথবা গ্যাসের বিলে লেখা জরুরি মেরামতের নম্বরে ফোন করুন। কেউ অসুস্থ বোধ করলে { $emergency-number } নম্বরে ফোন করুন।

## Lines to fill in, to be read aloud on the phone.

emergency-own-heading = আপনার তথ্য
emergency-address = আপনার ঠিকানা

## The office: what it does, where it is

office-title = আমাদের অফিস
office-intro = আমরা কী করি এবং কোথায় আছি।
office-work-heading = আমরা কী করি
office-work-text = অন্য দেশ থেকে যাঁরা ইতালিতে আসেন, তাঁদের জন্য আমাদের অফিস বিভিন্ন প্রকল্পে কাজ করে। আমরা অন্য সরকারি ও বেসরকারি প্রতিষ্ঠানের সঙ্গে মিলে কাজ করি। প্রকল্পগুলোর বিষয়:
office-work-home = <strong>বাসা</strong>: থাকার জায়গা খোঁজা, প্রতিবেশীদের সঙ্গে মিলেমিশে থাকা, বাসাবাড়ির বিষয়ে মধ্যস্থতা (<i>mediazione all’abitare</i>)।
office-work-training = <strong>টাকাপয়সা ও কাজ</strong>: টাকা ঠিকমতো ব্যবহার করা ও কৃষিকাজ শেখার কোর্স।
office-work-family = <strong>পরিবার ও স্কুল</strong>: সন্তান আছে এমন পরিবারকে সাহায্য, সদ্য আসা ছেলেমেয়েদের স্কুল।
office-work-health = <strong>স্বাস্থ্য</strong>: যাঁদের মানসিক সমস্যা বা আসক্তি (যেমন মদ বা মাদকের) আছে, তাঁদের চিকিৎসা ও সহায়তা।
office-work-volunteering = <strong>স্বেচ্ছাসেবা</strong>: শহরের বাসিন্দাদের সঙ্গে মিলে নানা কাজ।
office-active = কিছু প্রকল্প হয়তো শেষ হয়ে গেছে। কোনগুলো এখনো চালু আছে, অফিসে জেনে নিন।
office-find-heading = আমাদের কীভাবে পাবেন
office-visit-text = ফোন করতে পারেন বা ইমেইল লিখতে পারেন। আসার আগে খোলা থাকার সময় জেনে নিন। এই লিফলেট নিয়ে প্রশ্ন থাকলে এটি সঙ্গে আনুন।

## The appointment slip: the clerk gives it to one person. Labels stand before a value or a line to write on.

appointment-title = আপনার সাক্ষাতের সময়
appointment-intro = এখানে লেখা দিন ও সময়ে আমরা আপনার অপেক্ষায় থাকব। এই কাগজটি সঙ্গে আনুন।
appointment-remember-heading = মনে রাখুন
appointment-date = দিন
appointment-time = সময়
appointment-person = যাঁর খোঁজ করবেন
appointment-where-heading = কোথায়
appointment-bring = আনুন
appointment-bring-also = এটিও আনুন
appointment-cannot-heading = আসতে না পারলে
appointment-cannot-text = জানামাত্র অফিসে { $office-phone } নম্বরে ফোন করুন। আপনার নাম বলুন এবং অন্য একটি দিন চেয়ে নিন। আসতে দেরি হলেও ফোন করুন।
