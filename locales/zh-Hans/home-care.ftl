### The leaflet "Gestire la casa": renting a home, living in it, leaving it.

home-title = 租房与居住须知
home-intro = 租房之前、居住期间和搬走的时候，需要做什么。

## Before moving in

home-before-heading = 入住之前
home-signing-title = 签字之前
home-signing-text = 请在白天去看房，检查墙上有没有发霉。请问清楚：合同是哪一种，什么时候到期，除了房租还要付哪些费用。如果您看不懂合同，不要签字，也不要付钱：请先找人帮忙。
home-registration-title = 合同登记
home-registration-text = 房东必须在{ $registration-days ->
   *[other] { $registration-days }天
}内到<strong>税务局</strong>（<i>Agenzia delle Entrate</i>）登记合同。税务局是收税的机构。之后，房东必须在{ $registration-notice-days ->
   *[other] { $registration-notice-days }天
}内通知您和物业管理人（{ $registration-law }）。请要一份副本：办理其他证件时会用到。

## Money

home-money-heading = 钱款
home-deposit-title = 押金和收据
home-deposit-text = <strong>押金</strong>（<i>caparra</i>），也叫<strong>保证金</strong>（<i>deposito cauzionale</i>），是您一开始交的一笔钱，用作担保。押金通常不能超过{ $deposit-months ->
   *[other] { $deposit-months }个月
}的房租。房东还必须付给您法定利息（{ $deposit-law }）。每次付钱，都要请对方开收据。
home-rent-title = 付房租
home-rent-text = 请用<strong>银行转账</strong>（<i>bonifico</i>）或其他能留下凭证的方式付款。这样您就能证明自己已经付了钱。如果哪个月付不出房租，请马上和房东商量。

## Moving in

home-entry-heading = 入住的时候
home-record-title = 交房记录（<i>verbale di consegna</i>）
home-record-text = 这份文件写明您拿到钥匙时房子的状况。请和房东一起写，附上照片，并写上电表、燃气表和水表的数字。双方都要签字。这样，别人造成的损坏就不用您赔。
home-utilities-title = 电、燃气和水
home-utilities-text = 电表、燃气表或水表能用，但登记的是别人的名字？请办理<strong>过户</strong>（<i>voltura</i>）：合同转到您的名下。表已经停用？请办理<strong>重新开通</strong>（<i>subentro</i>）：用您的名字恢复供应。请打电话给供应公司，告诉对方您在表上看到的数字。
home-residence-title = 常住地址和垃圾税
home-residence-text = <strong>常住地址</strong>（<i>residenza</i>）是您居住的地址，登记在市政府的名册上。搬家后，您必须在{ $residence-days ->
   *[other] { $residence-days }天
}内告诉市政府（<i>Comune</i>）。您还必须申报<strong>垃圾税</strong>（<i>TARI</i>）：请向市政府询问在哪里申报。搬走的时候，要再通知一次。

## Every day

home-life-heading = 日常居住
home-heating-title = 暖气
home-heating-text = 一年中只有几个月可以开暖气。哪天开始、哪天结束，各个市镇不同：请向物业管理人询问。不要盖住暖气片：盖住了，屋里不够暖和，您还要多花钱。
home-heating-season = 开始和结束的日期
home-air-title = 通风和发霉
home-air-text = 空气潮湿，屋里就会发霉，霉菌对健康有害。请每天早上和晚上打开窗户，每次至少{ $airing-minutes ->
   *[other] { $airing-minutes }分钟
}。不要在关着门窗的房间里晾衣服。
home-monoxide-title = 锅炉和一氧化碳
home-monoxide-text = <strong>一氧化碳</strong>（<i>monossido di carbonio</i>）是一种没有气味的气体，能让人中毒死亡。请让专业技术人员检查锅炉（<i>caldaia</i>）。不要堵住墙上的通风口，也不要在屋里使用烧烤炉。如果您头痛、恶心，请打开窗户，离开屋子，拨打{ $emergency-number }。
home-repairs-title = 维修
home-repairs-text = 必要的维修由房东负责。<strong>小修小补</strong>（<i>piccola manutenzione</i>）由您负责，也就是修理用久了会磨损的东西（{ $maintenance-law }）。如果有东西坏了，请马上写信告诉房东。

## Other people

home-people-heading = 客人和家人
home-hosting-title = 留人住宿
home-hosting-text = 如果您让非欧盟公民住在家里，必须在{ $hosting-hours ->
   *[other] { $hosting-hours }小时
}内书面通知警察总局（<i>Questura</i>）或警察分局（<i>Commissariato</i>）。如果您所在的市镇这两个机构都没有，请通知市长（<i>Sindaco</i>）。即使是亲戚，即使只住一天，也必须通知（{ $hosting-law }）。不通知的话，可能要交罚款，从{ $hosting-fine-from }到{ $hosting-fine-to }。
home-suitability-title = 住房合格证明（<i>idoneità alloggiativa</i>）
home-suitability-text = 这份文件证明，住房适合住在里面的人。有些事情需要这份证明，比如<strong>家庭团聚</strong>（<i>ricongiungimento familiare</i>），也就是让家人来意大利，还有<strong>欧盟长期居留许可</strong>（<i>permesso UE</i>）。请向市政府申请。

## Leaving

home-leaving-heading = 搬走的时候
home-notice-title = 退租通知（<i>disdetta</i>）
home-notice-text = 这是您写给房东的信，告诉房东您想搬走。如果您在合同到期之前搬走，通常要有重大的理由，并且要提前{ $notice-months ->
   *[other] { $notice-months }个月
}写信。请看合同：有时即使没有重大的理由，也可以搬走。请保存一份信的副本。
home-handback-title = 交还钥匙
home-handback-text = 请把房子打扫干净，和房东一起看电表、燃气表和水表的数字。请终止电、燃气和水的合同。交还钥匙时，双方再签一份新的交房记录。然后请要回押金。

## Whom to ask

home-contacts-heading = 可以向谁咨询
home-owner = 房东姓名和电话
