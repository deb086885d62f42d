### The leaflets on the office's projects, in British English: "Progetti per le persone straniere" (all of them, in short)
### and one sheet for each project.
### Words that come back: "servizi" services, "operatori" staff, "operatori sociali" support workers,
### "persone straniere" foreign citizens, "sportello" help desk.

## What all project sheets share

project-what-heading = What it does
project-who-heading = Who it is for
project-by-heading = Who runs it
project-ask-heading = How to ask
project-status-ask = <strong>This project may already have ended.</strong> Ask the office if it is still running.
project-status-active = <strong>This project is running.</strong> Ask the office if you can take part, and how.
project-status-ended = <strong>This project has ended.</strong> Ask the office which projects there are now.
project-money-fami = <strong>Where the money comes from</strong>: { $fami-name }. This is a European Union fund for migration.
project-us-partner = <strong>Our organisation</strong>: { $asp-name }. We are a partner: we work together with the others.
project-us-collaborates = <strong>Our organisation</strong>: { $asp-name }. We help with the project.
project-lead-ravenna = <strong>Who leads it</strong>: { $ravenna-name }. It is a regional project.
project-with-psychology = <strong>Together with</strong>: { $psychology-name } ({ $bologna-name }).

## FIN: money and farming. Its title is also used in the overview.

project-fin-title = { $fin-short } project: courses on money and farming
project-fin-intro = The project helps foreign citizens to use money services, such as a bank. The name ({ $fin-name }) means: money services that are open to everyone.
project-fin-what-money = <strong>Course on money</strong>. It explains useful things about money, the economy and society. The public school for adults helps with it: { $cpia-name }.
project-fin-what-farming = <strong>Course on farming</strong>. It teaches permaculture, a way of farming that follows nature.
project-fin-what-business = <strong>Course on starting a farm business</strong>. It explains how to begin working for yourself in farming.
project-fin-what-workers = <strong>Course for support workers</strong>. Support workers who work with foreign citizens study money matters. The professional body of social workers (<i>Ordine degli assistenti sociali</i>) recognises this course.
project-fin-who = The courses on money and farming are for foreign citizens. The last course is for support workers, the people who work in services that give help. It can be useful for you too, if you ask a service for help.
project-fin-lead = <strong>Who leads it</strong>: { $africa-chiama-name }. This organisation does not work to make a profit. The project covers three regions: Emilia-Romagna, Marche and Abruzzo.

## INTESE: services of the province work together

project-intese-title = { $intese-short } project: services work together
project-intese-intro = The project wants to make it easier for foreign citizens to use public services. The name ({ $intese-name }) means: the services of the province work together.
project-intese-what-home = <strong>Housing</strong>. Some people live together in the same home (cohousing). They get help so that later they can live in a home independently. There is also housing mediation (<i>mediazione all’abitare</i>): a mediator helps neighbours, tenants and owners understand each other.
project-intese-what-health = <strong>Health</strong>. There are courses on social and health subjects. The aim is to make services easier to use.
project-intese-what-work = <strong>Work</strong>. The project looks for companies that can offer a home to the people who work for them. A mentor (<i>tutor</i>) supports people at work.
project-intese-what-school = <strong>School</strong>. Services follow the same rules for children and teenagers who have just arrived through family reunification (<i>ricongiungimento familiare</i>). The aim is to make it easier to start school.
project-intese-what-offices = <strong>Immigration offices</strong>. The Government office in the province (<i>Prefettura</i>) and the police headquarters (<i>Questura</i>) work with the other help desks for foreign citizens. They all attend the same course, to give clearer information. Other staff help in their offices.
project-intese-who = It is for foreign citizens in the province. Part of the work is for staff, the people who work in the services. The aim is that you meet fewer problems when you use services.
project-intese-lead = <strong>Who leads it</strong>: { $prefettura-name }.

## SMART: housing

project-smart-title = { $smart-short } project: finding and keeping a home
project-smart-intro = The project wants to help foreign citizens to find a home and keep it. The name ({ $smart-name }) means: working together to welcome people better.
project-smart-what-study = <strong>It studies needs</strong>. It collects information on the kinds of home that foreign citizens need.
project-smart-what-match = <strong>It improves the search for a home</strong>. It looks for better ways to bring together people who are looking for a home and people who have one to offer.
project-smart-what-owners = <strong>It talks to owners and agencies</strong>. It gives them information, so that they offer homes to foreign citizens too.
project-smart-what-sheets = <strong>It prepares leaflets in several languages</strong>. They explain the rules of a block of flats and how to look after a home.
project-smart-what-mediation = <strong>It offers housing mediation</strong> (<i>mediazione all’abitare</i>). A mediator helps neighbours, tenants and owners understand each other.
project-smart-what-workers = <strong>It trains staff</strong>. It runs courses for people who work on housing, in public and private services.
project-smart-who = It is for foreign citizens. Among them, the project looks for people in great difficulty. The courses are for staff. This leaflet only gives information: it is not an application for a home.

## INTARSI: families with children

project-intarsi-title = { $intarsi-short } project: help for families with children
project-intarsi-intro = The project wants to improve the help that services give to foreign families with children who are not yet adults. The name ({ $intarsi-name }) means: working together to welcome people well.
project-intarsi-what-network = <strong>It brings services together</strong>. Social services, other offices and organisations, public and private, decide together how to work.
project-intarsi-what-families = <strong>It tries a new way to help</strong>. Public services, private services and volunteers support a family together. They prepare a plan of help that suits that family. The plan helps the family to become independent.
project-intarsi-what-workers = <strong>It trains staff</strong>. People who work in services learn new things. The help desks of the social services get support in their work.
project-intarsi-what-manual = <strong>It writes a handbook</strong>. It explains to staff which ways of working have good results.
project-intarsi-who = The project is meant for foreign families with children who are not yet adults. It is also meant for families with only one parent. Many activities are for staff. The aim is that you find services that work together and help that suits your family.
project-intarsi-lead = <strong>Who leads it</strong>: { $unione-name }. This is a group of councils that work together. It is a regional project.

## BE.COM.ER: mental health and addictions. Kind words without shame or blame.

project-becomer-title = { $becomer-short } project: well-being and mental health
project-becomer-intro = The project wants to help foreign citizens who have mental health problems or an addiction. The name ({ $becomer-name }) means: working together so that everyone is well.
project-becomer-what-care = <strong>It gives care as a team</strong>. Different services look after the same person together: they understand the problem, treat it and help the person to return to everyday life.
project-becomer-what-reach = <strong>It tries to help early</strong>. Staff have special tools to find people who are unwell or at risk. With these tools they let services know that a person needs help.
project-becomer-what-autonomy = <strong>It tries new ways to help</strong>. It helps people to live independently and not be left alone.
project-becomer-what-workers = <strong>It trains staff</strong>. It runs courses for people who work in social and health services.
project-becomer-who = It is for foreign citizens who are unwell or at risk. <strong>Addiction</strong> means: not being able to stop, for example with alcohol or drugs. The courses and the tools are for staff. The aim is that services understand sooner how to help you.
project-becomer-emergency = <strong>If you or another person is in danger</strong>, call { $emergency-number } straight away.

## VALUES: volunteering

project-values-title = { $values-short } project: volunteering and integration
project-values-intro = Volunteering means working without pay to help others. The project uses volunteering for the integration of foreign citizens. The name ({ $values-name }) means: volunteering helps migrants to be part of the city and of Europe.
project-values-what-exchange = <strong>Exchanges between cities</strong>. Different European cities tell each other which volunteering activities work well.
project-values-what-visits = <strong>Study trips</strong>. Young volunteers and support workers (people who work in services that give help) go abroad. They take part in meetings and visits.
project-values-what-plan = <strong>A plan for the cities</strong>. The cities that take part have a plan, so that more local people help with integration.
project-values-who = The trips are for young volunteers and support workers. The aim is about foreign citizens: migrants, refugees and people who ask for international protection. <strong>Integration</strong> means: being part of the life of the city. The project wants more local people to help you with this.
project-values-with = <strong>Together with</strong>: { $cesena-projects-name }.
project-values-money = <strong>Where the money comes from</strong>: { $amif-name }. This is a European Union fund for asylum, migration and integration.

## Service Learning: students in the services

project-service-learning-title = { $service-learning-name } project: students in services
project-service-learning-intro = University students help in services and learn at the same time. The name ({ $service-learning-name }) means: learning while you do something for others.
project-service-learning-what-hours = <strong>Psychology students</strong> spend about { $service-learning-hours ->
    [one] { $service-learning-hours } hour
   *[other] { $service-learning-hours } hours
} in services. They do the activities together with support workers.
project-service-learning-what-services = <strong>Where</strong>: in immigration services, and in social and housing mediation (<i>mediazione sociale e all’abitare</i>). Mediators help people understand each other, for example neighbours.
project-service-learning-what-centre = <strong>Also here</strong>: in the centre for people without a home ({ $marmotta-rossa-name }) and in the street team (<i>unità di strada</i>). The street team is a group of staff who meet people on the street.
project-service-learning-what-aim = <strong>The aim</strong>: to learn things that are useful in every job, and to help the community.
project-service-learning-who = The project is for university students. For you it means this: in one of these services you may meet a person who is studying psychology. This person works together with the staff. You can ask who they are and what they do.

## UNICORN: exchanges between countries

project-unicorn-title = { $unicorn-name } project: exchanges between countries
project-unicorn-intro = People who study, teach or work in social services meet people from other countries and learn from them.
project-unicorn-what-exchange = <strong>Exchanges between countries</strong>. Students, support workers and university teachers take part.
project-unicorn-what-method = <strong>A way to learn</strong>. This method is called { $service-learning-name }: students learn while they do something for others.
project-unicorn-what-proof = <strong>The aim</strong>: to use this method more and to check that it works well.
project-unicorn-who = The exchanges are for people who study or teach at university and for support workers. They are not a service that you can ask for at the help desk. For you it means this: some services use this method too. There you may meet a person who is studying psychology and works together with the staff. You can ask who they are and what they do.
project-unicorn-money = <strong>Where the money comes from</strong>: { $erasmus-name }. This is a European Union programme.

## Overview. The titles of its rules are those of the project sheets.

projects-title = Projects for foreign citizens
projects-intro = Our office works on these projects together with other offices, organisations and the university. Read what they do and who they are for.
projects-check = <strong>Some projects may already have ended.</strong> Ask the office which ones are still running.
projects-fami-heading = Projects of the { $fami-name } fund
projects-fami-text = { $fami-name } is a European Union fund for migration. It gives money to these projects.
projects-fin-text = There are courses on money, farming and farm businesses for foreign citizens. There is also a course for support workers.
projects-intese-text = The offices of the province work together on housing, health, work, school and documents. The aim is that foreign citizens meet fewer problems.
projects-smart-text = The project wants to bring together people who are looking for a home and people who have one to offer. It prepares leaflets in several languages and offers housing mediation (<i>mediazione all’abitare</i>): a mediator helps neighbours, tenants and owners understand each other.
projects-intarsi-text = Services try new ways to help foreign families with children who are not yet adults. Many activities are for staff.
projects-becomer-text = Services work together for people who have mental health problems or an addiction, for example to alcohol. The aim is to understand sooner who needs help.
projects-europe-heading = Projects with Europe and the university
projects-values-text = Young volunteers and support workers visit other cities in Europe. The aim is the integration of foreign citizens.
projects-service-learning-text = Psychology students help in some services and learn at the same time. There you may meet them together with the staff.
projects-unicorn-text = Students, teachers and support workers learn from other countries. It is not a service that you can ask for at the help desk.
