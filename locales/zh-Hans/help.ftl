### Three leaflets of one page each: "Numeri di emergenza" (ids emergency-…), "Il nostro ufficio" (ids office-…)
### and "Il tuo appuntamento" (ids appointment-…).

## Emergency numbers: labels of a table. The phone number stands beside each label, in large type.

emergency-title = 紧急电话
emergency-intro = 请把这张纸贴在家里人人都看得见的地方，也讲给孩子们听。
emergency-numbers-heading = 该打哪个电话
emergency-label-single = <strong>危险</strong>：起火、有人重病或重伤、有人犯罪。消防、救护车、警察：都打这一个号码。电话免费。
emergency-label-violence = <strong>暴力和跟踪骚扰</strong>：有人伤害您、跟踪您或威胁您。电话免费，白天和夜间都能打。如果您现在有危险，请拨打{ $emergency-number }。
emergency-label-gas = <strong>燃气泄漏</strong>：Hera管网。电话免费，白天和夜间都能打。
emergency-label-water = <strong>供水故障</strong>：Hera管网。
emergency-company = 您家由哪个燃气公司负责，要看您的地址。请在账单上找<strong>紧急抢修</strong>（<i>pronto intervento</i>）的号码。如果号码不一样，请打账单上的号码。

## What to say on the phone

emergency-call-heading = 打电话时说什么
emergency-who-title = 您是谁
emergency-who-text = 请说出您的姓名。如果您不太会说意大利语，请马上告诉对方您说什么语言。
emergency-where-title = 您在哪里
emergency-where-text = 请说出街道、门牌号、楼层和市镇（<i>Comune</i>）。这样救援人员才能很快赶到。
emergency-what-title = 发生了什么事
emergency-what-text = 请说明发生了什么事，有多少人需要帮助。
emergency-stay-title = 不要挂断电话
emergency-stay-text = 请保持冷静，回答问题。对方说可以挂断了，您再挂断。

## Smell of gas. This rule also stands in the leaflet "Gestire la casa".

emergency-gas-heading = 如果有燃气泄漏
emergency-gas-title = 闻到燃气味
emergency-gas-text = 不要点火，不要碰电灯、电器的开关和门铃，不要在屋里用电话。一点火花就可能引起爆炸。请关上燃气阀门，打开窗户，离开屋子。到了外面，再拨打{ $gas-leak-phone }（Hera管网），或者拨打燃气账单上的紧急抢修号码。如果有人身体不舒服，请拨打{ $emergency-number }。

## Lines to fill in, to be read aloud on the phone.

emergency-own-heading = 您的信息
emergency-address = 您的地址

## The office: what it does, where it is

office-title = 我们的办公室
office-intro = 我们做什么，在哪里。
office-work-heading = 我们做什么
office-work-text = 我们办公室开展各种项目，服务从其他国家来到意大利的人。我们和其他公共机构、私人机构一起工作。项目有以下几个方面：
office-work-home = <strong>住房</strong>：找住处，与邻居和睦相处，居住调解（<i>mediazione all’abitare</i>）。
office-work-training = <strong>金钱和工作</strong>：学习怎样用好钱、怎样从事农业工作的课程。
office-work-family = <strong>家庭和上学</strong>：帮助有孩子的家庭，帮助刚来的孩子上学。
office-work-health = <strong>健康</strong>：为有心理健康问题或成瘾问题（比如酒精或毒品）的人提供治疗和支持。
office-work-volunteering = <strong>志愿服务</strong>：与城市居民一起开展活动。
office-active = 有些项目可能已经结束。请向办公室询问，哪些项目还在进行。
office-find-heading = 怎样找到我们
office-visit-text = 您可以打电话或写电子邮件。来之前，请先问清开放时间。如果您对这张纸上的内容有疑问，请把这张纸带来。

## The appointment slip: the clerk gives it to one person. Labels stand before a value or a line to write on.

appointment-title = 您的预约
appointment-intro = 请按这里写的日期和时间来，我们等您。请带上这张纸。
appointment-remember-heading = 请记住
appointment-date = 日期
appointment-time = 时间
appointment-person = 请找
appointment-where-heading = 地点
appointment-bring = 请带
appointment-bring-also = 还请带
appointment-cannot-heading = 如果您不能来
appointment-cannot-text = 一知道不能来，就请马上给办公室打电话：{ $office-phone }。请说出您的姓名，并要求换一天。如果您会迟到，也请打电话。
