### Three leaflets of one page each, in British English: "Numeri di emergenza" (ids emergency-…), "Il nostro ufficio" (ids office-…)
### and "Il tuo appuntamento" (ids appointment-…).

## Emergency numbers: labels of a table. The phone number stands beside each label, in large type.

emergency-title = Emergency numbers
emergency-intro = Put this leaflet up at home, where everyone can see it. Explain it to children too.
emergency-numbers-heading = Who to call
emergency-label-single = <strong>Danger</strong>: fire, a person who is very ill or badly hurt, a crime. One number for the fire service, ambulance and police. The call is free.
emergency-label-violence = <strong>Violence and stalking</strong>: a person hurts you, follows you or threatens you. The call is free, day and night. If you are in danger right now, call { $emergency-number }.
emergency-label-gas = <strong>Gas leak</strong>: Hera network. The call is free, day and night.
emergency-label-water = <strong>Water supply fault</strong>: Hera network.
emergency-company = Your gas company depends on your address. On your bill, look for the <strong>emergency number</strong> (<i>pronto intervento</i>). If it is different, use that one.

## What to say on the phone

emergency-call-heading = What to say on the phone
emergency-who-title = Who you are
emergency-who-text = Say your name. If you speak little Italian, say straight away which language you speak.
emergency-where-title = Where you are
emergency-where-text = Say the street, house number, floor and town. Then help can come quickly.
emergency-what-title = What is happening
emergency-what-text = Explain what has happened and how many people need help.
emergency-stay-title = Stay on the phone
emergency-stay-text = Stay calm and answer the questions. End the call only when they say so.

## Smell of gas. This rule also stands in the leaflet "Gestire la casa".

emergency-gas-heading = If there is gas
emergency-gas-title = Smell of gas
emergency-gas-text = Do not light a flame, do not touch switches or doorbells, do not use the phone indoors. A spark can cause an explosion. Close the gas tap, open the windows and go outside. From outside, call { $gas-leak-phone } (Hera network) or the emergency number on your gas bill. If somebody is unwell, call { $emergency-number }.

## Lines to fill in, to be read aloud on the phone.

emergency-own-heading = Your details
emergency-address = Your address

## The office: what it does, where it is

office-title = Our office
office-intro = What we do and where we are.
office-work-heading = What we do
office-work-text = Our office works on projects for people who come to Italy from other countries. We work together with other organisations, public and private. The projects are about these subjects:
office-work-home = <strong>Housing</strong>: looking for a home, living well with neighbours, housing mediation (<i>mediazione all’abitare</i>).
office-work-training = <strong>Money and work</strong>: courses on using money well and on working in farming.
office-work-family = <strong>Family and school</strong>: help for families with children, school for young people who have just arrived.
office-work-health = <strong>Health</strong>: care and support for people with mental health problems or an addiction, for example to alcohol or drugs.
office-work-volunteering = <strong>Volunteering</strong>: activities together with people who live in the town.
office-active = Some projects may have ended. Ask the office which ones are still running.
office-find-heading = How to find us
office-visit-text = You can phone or send an email. Before you come, ask for the opening hours. If you have a question about this leaflet, bring it with you.

## The appointment slip: the clerk gives it to one person. Labels stand before a value or a line to write on.

appointment-title = Your appointment
appointment-intro = We will see you on the day and at the time written here. Bring this sheet with you.
appointment-remember-heading = Remember
appointment-date = Day
appointment-time = Time
appointment-person = Ask for
appointment-where-heading = Where
appointment-bring = Bring
appointment-bring-also = Also bring
appointment-cannot-heading = If you cannot come
appointment-cannot-text = As soon as you know, phone the office on { $office-phone }. Say your name and ask for another day. Also phone us if you will be late.
