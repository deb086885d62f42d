### The leaflet "Le regole del condominio": living in a building with neighbours.

rules-title = 公寓楼居住规则
rules-intro = 怎样与邻居和睦相处：该做什么，不该做什么，可以向谁求助。

## Words that the reader will meet on Italian paper.

rules-words-heading = 需要认识的词语
rules-words-condominio = <strong>公寓楼</strong>（<i>condominio</i>）：有多位业主的楼房。每套住房都有自己的业主。入口、楼梯、屋顶和院子归大家共有。
rules-words-amministratore = <strong>物业管理人</strong>（<i>amministratore</i>）：负责管理这栋楼的人。物业管理人收取各项费用，并安排维修公共部分。
rules-words-assemblea = <strong>业主大会</strong>（<i>assemblea</i>）：业主的会议。费用和规则由业主大会决定。
rules-words-regolamento = <strong>楼内规章</strong>（<i>regolamento</i>）：这栋楼的书面规则。如果{ $regulation-owners ->
   *[other] 业主超过{ $regulation-owners }位
}，就必须有楼内规章（{ $regulation-law }）。只要有楼内规章，租户也要遵守。请要一份副本，好好读一读。

## Noise

rules-quiet-heading = 噪音与休息
rules-quiet-title = 休息时间
rules-quiet-text = 每栋楼都有自己的休息时间。在这些时间里，请小声说话，把音乐和电视的音量调低。不要使用电钻，也不要搬动家具。这样大家都能睡好觉：孩子、老人，还有上夜班的人。
rules-quiet-day = 白天休息时间
rules-quiet-night = 夜间休息时间

## Common parts

rules-common-heading = 公共区域
rules-stairs-title = 楼梯和楼道
rules-stairs-text = 请保持通道畅通。把鞋子、袋子和家具放在楼梯上很危险：发生火灾时，人们必须尽快离开。自行车和婴儿车只能放在允许的地方。
rules-lift-title = 电梯
rules-lift-text = 请遵守电梯内标明的人数限制。小孩子不能独自乘电梯。如果电梯停住了，请保持冷静，按下报警按钮，然后等待。如果发生火灾，请走楼梯。
rules-parking-title = 停车和院子
rules-parking-text = 请只在允许的地方停车。不要停在车库、院门和出口前面：遇到紧急情况时，救援人员必须能够进来。在院子里玩耍之前，请先查看楼内规章中规定的时间。

## At home

rules-home-heading = 家中和阳台
rules-balcony-title = 阳台
rules-balcony-text = 不要从阳台上往下扔任何东西。不要在别人家的阳台上方拍打地毯。衣物请拧干后再晾，不然水会滴到楼下住户那里。请把花盆固定好，并在每个花盆下面放一个托盘。
rules-pets-title = 宠物
rules-pets-text = 在公共区域，请用牵引绳牵好您的狗。如果您的宠物弄脏了地方，请马上清理干净。不要让宠物独自待好几个小时：如果它吠叫或哀叫，就会打扰邻居。
rules-smoke-title = 吸烟、气味和烧烤
rules-smoke-text = 不要在电梯里和楼梯上吸烟。不要把烟头扔出窗外：烟头可能引起火灾。做饭时，请打开窗户通风，不要打开通往楼梯的门。千万不要在屋里使用烧烤炉：炉子产生的气体能让人中毒死亡。如果要在室外使用，请先看楼内规章。
rules-works-title = 家中装修
rules-works-text = 开始装修之前，请先通知物业管理人。如果您是租户，请先征得房东同意。不要自己改动墙体或燃气管道：这类工程需要专业技术人员来做。
rules-guests-title = 留宿客人和转租
rules-guests-text = 如果有非欧盟公民在您家过夜，请通知警察总局（<i>Questura</i>）或警察分局（<i>Commissariato</i>）。如果您所在的市镇这两个机构都没有，请通知市长（<i>Sindaco</i>）。您必须在{ $hosting-hours ->
   *[other] { $hosting-hours }小时
}内书面通知。即使是亲戚，即使只住一天，也必须通知（{ $hosting-law }）。把房间租给别人之前，请先看合同：合同往往禁止转租。

## Waste

rules-waste-title = 垃圾分类
rules-waste-text = 请按照市政府的要求做好垃圾分类（<i>raccolta differenziata</i>），并遵守收垃圾的日期。不要把垃圾袋放在垃圾桶旁边：这样会弄脏环境，还会引来动物。不要把旧家具丢在院子里：请向市政府询问怎样把它们运走。
rules-waste-days = 收垃圾的日期

## Money and problems

rules-money-heading = 费用、问题和罚款
rules-charges-title = 公摊费用
rules-charges-text = 这是清洁、电梯、用水、供暖和类似服务的费用（<i>spese condominiali</i>）。如果您是租户，通常由您支付。请在规定的日期前付款，并保存好收据。您有权查看费用的相关单据（{ $charges-law }）。
rules-problems-title = 与邻居的矛盾
rules-problems-text = 请先心平气和、有礼貌地和邻居谈一谈。如果问题仍然存在，请写信给物业管理人。如果还是没有解决，请向我们办公室咨询居住调解（<i>mediazione all’abitare</i>）：调解员会倾听每个人的意见，帮助大家达成一致。
rules-fines-title = 罚款
rules-fines-text = 不遵守楼内规章的人，可能要交罚款，最高{ $fine }。如果再次违反，罚款最高可达{ $fine-repeated }。罚款由业主大会决定（{ $fine-law }）。

## Whom to ask

rules-contacts-heading = 可以向谁咨询
rules-emergency = <strong>遇到危险时</strong>（起火、有人受伤、有人犯罪），请立即拨打{ $emergency-number }。
rules-administrator = 您这栋楼的物业管理人
rules-administrator-phone = 物业管理人的电话
