### Words that every leaflet shares (Bengali, bn): the contact card, the lines to fill in, the foot of the sheet, the web page.

## Contact card.

contact-address = ঠিকানা
contact-phone = টেলিফোন
contact-mobile = মোবাইল
contact-email = ইমেইল
contact-web = ওয়েবসাইট
contact-hours = খোলা থাকার সময়

## Truth about the text, at the end of every sheet.

sheet-updated = { $date } তারিখ পর্যন্ত হালনাগাদ করা।
sheet-notice = এই লিফলেট তথ্য দেয়। এটি আইনের বিকল্প নয়।
sheet-part = এটি লিফলেটের একটি অংশ মাত্র। পুরো লিফলেটটি আমাদের অফিসে আছে: চেয়ে নিন।
sheet-drafted = খসড়া লেখা: অফিস এখনো এটি নিশ্চিত করেনি।
sheet-machine = স্বয়ংক্রিয় অনুবাদ: এখনো কোনো মানুষ এটি যাচাই করেননি। সন্দেহ হলে ইতালীয় ভাষার লেখাটিই সঠিক বলে ধরা হবে।
sheet-partly = স্বয়ংক্রিয় অনুবাদ: একজন মানুষ এর শুধু একটি অংশ যাচাই করেছেন। সন্দেহ হলে ইতালীয় ভাষার লেখাটিই সঠিক বলে ধরা হবে।
sheet-stale = এই অনুবাদের পরে ইতালীয় ভাষার লেখাটি বদলেছে। সন্দেহ হলে ইতালীয় ভাষার লেখাটিই সঠিক বলে ধরা হবে।
sheet-unconfirmed = { $count ->
    [one] এই লিফলেটের { $count }টি তথ্য অফিস এখনো নিশ্চিত করেনি।
   *[other] এই লিফলেটের { $count }টি তথ্য অফিস এখনো নিশ্চিত করেনি।
}
sheet-page = পৃষ্ঠা { $page }, মোট { $pages }

## Small box at the end of every sheet, filled in by hand at the counter. Short labels before an empty space.

sheet-stamp = অফিসের সিল
sheet-person = সাহায্যকারীর নাম
sheet-return = এখানে আবার আসার দিন ও সময়
sheet-phone = এই লিফলেট ফোনে পড়ুন
sheet-code = QR কোড: { $address }

## Web page.

page-languages = অন্য ভাষায় এই লিফলেট
page-download = ছাপানোর জন্য PDF ডাউনলোড করুন
page-leaflets = সব লিফলেট
page-accessibility = প্রবেশগম্যতা বিবৃতি (ইতালীয় ভাষায়)
page-listen = শুনুন
page-listen-pause = একটু থামান
page-listen-resume = চালিয়ে যান
page-listen-stop = বন্ধ করুন
page-read = পড়ুন
page-send-pdf = PDF পাঠান
page-send-picture = ছবি হিসেবে পাঠান
index-title = বিভিন্ন ভাষায় তথ্যমূলক লিফলেট
index-language = ভাষা বেছে নিন
