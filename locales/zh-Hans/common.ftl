### Words that every leaflet shares: the contact card, the lines to fill in, the foot of the sheet, the web page.

## Contact card.

contact-address = 地址
contact-phone = 电话
contact-mobile = 手机
contact-email = 电子邮箱
contact-web = 网站
contact-hours = 开放时间

## Truth about the text, at the end of every sheet.

sheet-updated = 内容更新至{ $date }。
sheet-notice = 本资料只提供信息，不能代替法律。
sheet-part = 这只是资料的一部分。完整的资料在我们的办公室，请向我们索取。
sheet-drafted = 本文为草稿，办公室尚未确认。
sheet-machine = 本文为机器翻译，还没有人检查过。如有疑问，请以意大利文为准。
sheet-partly = 本文为机器翻译，只有一部分经人检查过。如有疑问，请以意大利文为准。
sheet-stale = 本文翻译之后，意大利文有改动。如有疑问，请以意大利文为准。
sheet-unconfirmed = { $count ->
   *[other] 本资料中有{ $count }项信息，办公室尚未确认。
}
sheet-page = 第{ $page }页，共{ $pages }页

## Small box at the end of every sheet, filled in by hand at the counter.

sheet-stamp = 办公室盖章
sheet-person = 帮助您的人姓名
sheet-return = 下次来的日期和时间
sheet-phone = 在手机上阅读本资料
sheet-code = 二维码：{ $address }

## Web page.

page-languages = 本资料的其他语言版本
page-download = 下载可打印的PDF
page-leaflets = 全部资料
page-accessibility = 无障碍声明（意大利文）
page-listen = 朗读
page-listen-pause = 暂停
page-listen-resume = 继续
page-listen-stop = 停止
page-read = 阅读
page-send-pdf = 发送PDF
page-send-picture = 以图片发送
index-title = 多语言信息资料
index-language = 请选择语言
