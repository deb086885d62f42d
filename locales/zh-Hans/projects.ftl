### The leaflets on the office's projects: "Progetti per le persone straniere" (all of them, in short)
### and one sheet for each project.

## What all project sheets share

project-what-heading = 项目做什么
project-who-heading = 面向哪些人
project-by-heading = 由谁开展
project-ask-heading = 怎样咨询
project-status-ask = <strong>这个项目可能已经结束。</strong>请向办公室询问，项目是否还在进行。
project-status-active = <strong>这个项目正在进行。</strong>请向办公室询问，您能不能参加，怎样参加。
project-status-ended = <strong>这个项目已经结束。</strong>请向办公室询问，现在有哪些项目。
project-money-fami = <strong>资金来源</strong>：{ $fami-name }。这是欧盟为移民事务设立的基金。
project-us-partner = <strong>我们机构</strong>：{ $asp-name }。我们是合作伙伴，与其他机构一起工作。
project-us-collaborates = <strong>我们机构</strong>：{ $asp-name }。我们协助开展这个项目。
project-lead-ravenna = <strong>牵头机构</strong>：{ $ravenna-name }。这是大区级项目。
project-with-psychology = <strong>合作机构</strong>：{ $psychology-name }（{ $bologna-name }）。

## FIN: money and farming. Its title is also used in the overview.

project-fin-title = { $fin-short }项目：金钱知识和农业课程
project-fin-intro = 这个项目帮助外籍人士使用与钱有关的服务，比如银行。项目名称（{ $fin-name }）的意思是：人人都能用的金融服务。
project-fin-what-money = <strong>金钱知识课程</strong>。讲解有关金钱、经济和社会的实用知识。公立成人学校协助开展：{ $cpia-name }。
project-fin-what-farming = <strong>农业课程</strong>。教永续农业（<i>permacultura</i>），这是一种顺应自然的种植方法。
project-fin-what-business = <strong>农业创业课程</strong>。讲解怎样开办自己的农业企业。
project-fin-what-workers = <strong>社会服务工作人员的课程</strong>。为外籍人士服务的工作人员学习有关金钱的知识。社会工作者公会（<i>Ordine degli assistenti sociali</i>）承认这门课程。
project-fin-who = 金钱知识课程和农业课程面向外籍人士。最后一门课程面向社会服务工作人员，也就是在帮助他人的机构里工作的人。如果您向服务机构求助，这门课程对您也可能有好处。
project-fin-lead = <strong>牵头机构</strong>：{ $africa-chiama-name }。这是一个不以赚钱为目的的组织。项目涉及三个大区：艾米利亚-罗马涅（<i>Emilia-Romagna</i>）、马尔凯（<i>Marche</i>）和阿布鲁佐（<i>Abruzzo</i>）。

## INTESE: services of the province work together

project-intese-title = { $intese-short }项目：服务机构一起工作
project-intese-intro = 这个项目希望让外籍人士更容易使用各种服务。项目名称（{ $intese-name }）的意思是：本省的服务机构互相合作。
project-intese-what-home = <strong>住房</strong>。有些人一起住在同一套住房里（合住，<i>cohousing</i>）。他们会得到帮助，逐步做到自己独立居住。还有居住调解（<i>mediazione all’abitare</i>）：调解员帮助邻居、租户和房东互相理解。
project-intese-what-health = <strong>健康</strong>。有社会服务和医疗卫生方面的课程。目的是让大家更容易使用各种服务。
project-intese-what-work = <strong>工作</strong>。项目寻找能为员工提供住处的企业。辅导员（<i>tutor</i>）在工作中陪伴和帮助大家。
project-intese-what-school = <strong>上学</strong>。有些孩子通过家庭团聚（<i>ricongiungimento familiare</i>）刚来到这里。各服务机构按照共同的规则为他们办事。目的是让孩子更顺利地入学。
project-intese-what-offices = <strong>移民事务办公室</strong>。省督府（<i>Prefettura</i>，国家政府在本省的机构）和警察总局（<i>Questura</i>，警察机构）与其他外籍人士服务窗口一起工作。大家参加同样的课程，以便提供更清楚的信息。另外还有工作人员到省督府和警察总局帮忙。
project-intese-who = 面向本省的外籍人士。有一部分内容面向服务机构的工作人员。目的是让您在使用服务时少遇到困难。
project-intese-lead = <strong>牵头机构</strong>：{ $prefettura-name }。

## SMART: housing

project-smart-title = { $smart-short }项目：找到住房，长期住下去
project-smart-intro = 这个项目希望帮助外籍人士找到住房，并能长期住下去。项目名称（{ $smart-name }）的意思是：一起工作，更好地接纳来到这里的人。
project-smart-what-study = <strong>了解需要</strong>。收集信息，了解外籍人士需要什么样的住房。
project-smart-what-match = <strong>改进找房的办法</strong>。寻找更好的办法，让找房的人和能提供住房的人联系上。
project-smart-what-owners = <strong>与房东和房产中介交流</strong>。向他们介绍情况，希望他们也把住房提供给外籍人士。
project-smart-what-sheets = <strong>编写多语言资料</strong>。讲解公寓楼居住规则，以及怎样打理住房。
project-smart-what-mediation = <strong>提供居住调解</strong>（<i>mediazione all’abitare</i>）。调解员帮助邻居、租户和房东互相理解。
project-smart-what-workers = <strong>培训工作人员</strong>。为公共和私人服务机构里负责住房事务的人开设课程。
project-smart-who = 面向外籍人士。项目会在他们当中寻找生活非常困难的人。课程面向工作人员。本资料只提供信息，不是住房申请表。

## INTARSI: families with children

project-intarsi-title = { $intarsi-short }项目：帮助有孩子的家庭
project-intarsi-intro = 有些外籍家庭有未成年的孩子。这个项目希望服务机构更好地帮助他们。项目名称（{ $intarsi-name }）的意思是：一起工作，好好接纳来到这里的人。
project-intarsi-what-network = <strong>让服务机构联合起来</strong>。社会服务机构、其他部门和组织，不论公共还是私人，一起决定怎样工作。
project-intarsi-what-families = <strong>尝试新的帮助方式</strong>。公共机构、私人机构和志愿者一起帮助一个家庭。他们制定适合这个家庭的帮助计划。这份计划帮助这个家庭自立。
project-intarsi-what-workers = <strong>培训工作人员</strong>。服务机构的工作人员学习新的知识。社会服务窗口（<i>sportello sociale</i>）在工作中得到帮助。
project-intarsi-what-manual = <strong>编写手册</strong>。向工作人员介绍效果好的工作方法。
project-intarsi-who = 这个项目关心有未成年孩子的外籍家庭，也关心单亲家庭。许多活动面向工作人员。目的是让服务机构一起工作，让您得到适合自己家庭的帮助。
project-intarsi-lead = <strong>牵头机构</strong>：{ $unione-name }。这是由几个市镇组成的联合机构，它们一起工作。这是大区级项目。

## BE.COM.ER: mental health and addictions. Choose kind words without shame or blame.

project-becomer-title = { $becomer-short }项目：生活安康与心理健康
project-becomer-intro = 这个项目希望帮助有心理健康问题或成瘾问题的外籍人士。项目名称（{ $becomer-name }）的意思是：一起工作，让每个人都过得好。
project-becomer-what-care = <strong>共同治疗</strong>。不同的服务机构一起帮助同一个人：了解问题，进行治疗，帮助恢复日常生活。
project-becomer-what-reach = <strong>尽早帮助</strong>。工作人员有专门的工具，用来找到身心状况不好或者有风险的人。这些工具让服务机构知道有人需要帮助。
project-becomer-what-autonomy = <strong>尝试新的帮助方式</strong>。帮助人们独立生活，不再孤单。
project-becomer-what-workers = <strong>培训工作人员</strong>。为社会服务机构和医疗卫生机构的工作人员开设课程。
project-becomer-who = 面向身心状况不好或者有风险的外籍人士。<strong>成瘾</strong>（<i>dipendenza</i>）的意思是：自己停不下来，比如喝酒或使用毒品。课程和工具供工作人员使用。目的是让服务机构更早知道怎样帮助您。
project-becomer-emergency = <strong>遇到危险时</strong>，不论是您自己还是别人，请立即拨打{ $emergency-number }。

## VALUES: volunteering

project-values-title = { $values-short }项目：志愿服务与融入社会
project-values-intro = 做志愿服务，就是不要报酬，为别人做事。这个项目用志愿服务帮助外籍人士融入社会。英文名称（{ $values-name }）的意思是：志愿服务帮助移民成为城市和欧洲的一员。
project-values-what-exchange = <strong>城市之间的交流</strong>。欧洲不同的城市互相介绍，哪些志愿服务活动效果好。
project-values-what-visits = <strong>出国学习</strong>。年轻志愿者和社会服务工作人员（在帮助他人的机构里工作的人）到国外去，参加交流会和参观。
project-values-what-plan = <strong>城市的计划</strong>。参加项目的城市有一份计划，让更多居民帮助外籍人士融入社会。
project-values-who = 出国学习面向年轻志愿者和社会服务工作人员。项目的目的与外籍人士有关：移民、难民和申请国际保护的人。<strong>融入社会</strong>的意思是：成为城市生活的一部分。项目希望有更多居民在这方面帮助您。
project-values-with = <strong>合作机构</strong>：{ $cesena-projects-name }。
project-values-money = <strong>资金来源</strong>：{ $amif-name }。这是欧盟为庇护、移民和融入社会设立的基金。

## Service Learning: students in the services

project-service-learning-title = { $service-learning-name }项目：大学生走进服务机构
project-service-learning-intro = 大学生在服务机构帮忙，同时学习。英文名称（{ $service-learning-name }）的意思是：一边为别人做事，一边学习。
project-service-learning-what-hours = <strong>学心理学的大学生</strong>到服务机构去，大约{ $service-learning-hours ->
   *[other] { $service-learning-hours }小时
}，与社会服务工作人员一起做事。
project-service-learning-what-services = <strong>在哪里</strong>：在移民服务机构，也在社会调解和居住调解（<i>mediazione all’abitare</i>）服务中。调解员帮助人们互相理解，比如邻居之间。
project-service-learning-what-centre = <strong>还有这里</strong>：在为没有住处的人开设的中心（{ $marmotta-rossa-name }），还有街头服务队（<i>unità di strada</i>）。街头服务队是一组工作人员，他们到街上与人们见面。
project-service-learning-what-aim = <strong>目的</strong>：学习对各种工作都有用的知识，并帮助社区。
project-service-learning-who = 这个项目面向大学生。对您来说，意思是：在这些服务机构里，您可能会遇到学心理学的大学生，他们与工作人员一起工作。您可以问对方是谁、做什么。

## UNICORN: exchanges between countries

project-unicorn-title = { $unicorn-name }项目：国家之间的交流
project-unicorn-intro = 学生、教师和社会服务工作人员与其他国家的人见面，向他们学习。
project-unicorn-what-exchange = <strong>国家之间的交流</strong>。大学生、社会服务工作人员和大学教师参加。
project-unicorn-what-method = <strong>一种学习方法</strong>。它的名称：{ $service-learning-name }。学生一边为别人做事，一边学习。
project-unicorn-what-proof = <strong>目的</strong>：更多地使用这种方法，并检查效果好不好。
project-unicorn-who = 交流面向大学生、大学教师和社会服务工作人员。这不是可以在窗口申请的服务。对您来说，意思是：有些服务机构也使用这种方法。在那里，您可能会遇到学心理学的大学生，他们与工作人员一起工作。您可以问对方是谁、做什么。
project-unicorn-money = <strong>资金来源</strong>：{ $erasmus-name }。这是欧盟的一项计划。

## Overview. The titles of its rules are those of the project sheets.

projects-title = 面向外籍人士的项目
projects-intro = 我们办公室与其他部门、组织和大学一起开展这些项目。请看看这些项目做什么，面向哪些人。
projects-check = <strong>有些项目可能已经结束。</strong>请向办公室询问，哪些项目还在进行。
projects-fami-heading = { $fami-name }基金的项目
projects-fami-text = { $fami-name }是欧盟为移民事务设立的基金，为这些项目提供资金。
projects-fin-text = 有面向外籍人士的课程，内容是金钱知识、农业和农业创业。还有一门课程面向社会服务工作人员。
projects-intese-text = 本省各部门在住房、健康、工作、上学和证件方面一起工作。目的是让外籍人士少遇到困难。
projects-smart-text = 项目希望让找房的人和能提供住房的人联系上。项目编写多语言资料，并提供居住调解（<i>mediazione all’abitare</i>）：调解员帮助邻居、租户和房东互相理解。
projects-intarsi-text = 服务机构尝试用新的方式，帮助有未成年孩子的外籍家庭。许多活动面向工作人员。
projects-becomer-text = 服务机构一起帮助有心理健康问题或成瘾问题（比如酒精）的人。目的是更早知道谁需要帮助。
projects-europe-heading = 与欧洲和大学合作的项目
projects-values-text = 年轻志愿者和社会服务工作人员与欧洲其他城市交流。目的是帮助外籍人士融入社会。
projects-service-learning-text = 学心理学的大学生在一些服务机构帮忙，同时学习。在那里，您可能会遇到他们和工作人员在一起。
projects-unicorn-text = 学生、教师和社会服务工作人员向其他国家学习。这不是可以在窗口申请的服务。
