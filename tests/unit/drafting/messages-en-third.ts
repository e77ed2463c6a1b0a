import type { MessageRow } from './messages.ts';

/** Invented messages in English, from many trades: channel, author, subject, texts (`A>` is ours). */
export const messagesEnThird: readonly MessageRow[] = [
  {
    channel: 'youtube-comment',
    author: 'Kenji',
    subject: null,
    said: ['At 4:10 you say the filter is washable but the manual says never wash it. Which one is it?'],
  },
  {
    channel: 'email',
    author: 'Nora Feld',
    subject: 'Broadband move',
    said: [
      'Hello, I asked you to move my broadband to the new address for 14 November. It is the 20th and I am still without a connection. I work from home and have used up all my mobile data. Please give me a date.',
    ],
  },
  {
    channel: 'ticket',
    author: 'Elin',
    subject: 'Two-factor reset',
    said: [
      'Hi, I lost my phone yesterday and cannot get past two-factor. I am the only admin on our account. What do you need from me to reset it?',
    ],
  },
  {
    channel: 'x-reply',
    author: 'Moe',
    subject: null,
    said: ['@greatwestbank transferred rent at 9am, app says done, landlord has nothing. It is 6pm. Anyone home?'],
  },
  {
    channel: 'live-chat',
    author: 'Iris',
    subject: null,
    said: ['hello', 'our gate code stopped working and the movers are standing outside', 'unit 47'],
  },
  {
    channel: 'google-review',
    author: 'Hal B',
    subject: null,
    said: [
      'Stayed two nights. Bed was comfy, breakfast generous, and Tomas at reception found us a charger at midnight. Will be back.',
    ],
  },
  {
    channel: 'whatsapp',
    author: 'Greta',
    subject: null,
    said: ['hi, when do the results of the driving theory test come? I took it on monday'],
  },
  {
    channel: 'email',
    author: 'Victor Lam',
    subject: 'Noise from building site',
    said: [
      'For three weeks your contractors have started drilling at 6 a.m. although the permit says 8. I have phoned the site office five times. If this goes on I will go to the press.',
    ],
  },
  {
    channel: 'sms',
    author: 'Dot',
    subject: null,
    said: ['Hi can I still get my prescription before you close at 6? Running late'],
  },
  {
    channel: 'facebook-comment',
    author: 'Hugh',
    subject: null,
    said: ['Wow, a 12 euro "convenience fee" to print my own ticket at home. How convenient.'],
  },
  {
    channel: 'email',
    author: 'Sara Lindgren',
    subject: 'Refund of course fee',
    said: [
      'I withdrew from the pottery course on 2 October, within the 14 days. Your colleague said the fee would be returned within three weeks. That was six weeks ago.',
    ],
  },
  {
    channel: 'trustpilot-review',
    author: 'Ken A',
    subject: null,
    said: ['Chair wobbles, one leg is 2 cm shorter. They want me to pay 35 to send it back. No thanks.'],
  },
  {
    channel: 'reddit',
    author: 'u/fernie',
    subject: null,
    said: ['Battery swap program: does it cover the 2022 model? Support page contradicts itself.'],
  },
  {
    channel: 'live-chat',
    author: 'Paul',
    subject: null,
    said: [
      'hi i think someone used my account',
      'theres an order for a phone i never made',
      'to an address in another town',
    ],
  },
  {
    channel: 'email',
    author: 'Ms Ruth Abara',
    subject: 'Wrong name on certificate',
    said: [
      'My certificate arrived today, thank you, but my surname is spelt wrong (Abarra instead of Abara). I need the right one for an interview next Tuesday.',
    ],
  },
  {
    channel: 'messenger',
    author: 'Leo',
    subject: null,
    said: ['Is the swimming pool open on Sunday? The website says yes, google says no'],
  },
  {
    channel: 'play-review',
    author: 'Dana K',
    subject: null,
    said: ['Was fine until the last version. Now it asks me to log in every single time and forgets my basket.'],
  },
  {
    channel: 'email',
    author: 'Harriet Moss',
    subject: 'Cold meals at home',
    said: [
      'My husband gets your meals on wheels. This week they arrived cold on Tuesday and not at all on Wednesday. He is diabetic and cannot skip a meal. Please call me today.',
      'A>Dear Mrs Moss,\n\nThank you for telling us. I will speak to the kitchen and call you by Thursday evening.\n\nNoor',
      'It is Friday and I have not had a call. Today again nothing arrived.',
    ],
  },
  {
    channel: 'ticket',
    author: 'Jo Brand',
    subject: 'Feature idea',
    said: [
      'It would be great if we could tag invoices by project. At the moment we keep a separate spreadsheet for that.',
    ],
  },
  {
    channel: 'email',
    author: 'Colm Daly',
    subject: 'Cancel gym',
    said: ['Please cancel my membership from the end of this month. I have moved to Cork. Can you confirm in writing?'],
  },
  {
    channel: 'youtube-comment',
    author: 'Ida',
    subject: null,
    said: ['Followed the tutorial, the export button is greyed out on the free plan. Is that on purpose?'],
  },
  {
    channel: 'google-review',
    author: 'Denis',
    subject: null,
    said: ['Serveuse adorable, tarte au citron incroyable, terrasse au soleil. On reviendra.'],
  },
  {
    channel: 'email',
    author: 'Greta Holm',
    subject: 'Meter exchange',
    said: [
      'Your technician was to exchange our electricity meter on 17 November between 10 and 12. We waited until three. When will someone come?',
    ],
  },
  {
    channel: 'ticket',
    author: 'Sam Osei',
    subject: 'Report numbers differ',
    said: [
      'The monthly report shows 412 orders, the dashboard shows 389. Which one is right? We present to investors on Monday.',
    ],
  },
  {
    channel: 'x-reply',
    author: 'Kit',
    subject: null,
    said: ['@norfolkrail 2 hours on a cold platform, no staff, no info, last train gone. What now?'],
  },
  {
    channel: 'live-chat',
    author: 'Ada',
    subject: null,
    said: [
      'hi, my payment was declined twice',
      'the card is fine, i used it an hour ago',
      'the booking expires in 20 minutes',
    ],
  },
  {
    channel: 'google-review',
    author: 'Bill H',
    subject: null,
    said: ['Pharmacist took ten minutes to explain the new tablets to my dad. Patient and kind.'],
  },
  {
    channel: 'whatsapp',
    author: 'Jen',
    subject: null,
    said: ['Hi, is it ok to bring my own cake for the party on Friday?'],
  },
  {
    channel: 'email',
    author: 'Ruth Vance',
    subject: 'Deposit scheme',
    said: [
      'My landlord account shows the deposit as released, but it never reached my bank. I have sent the IBAN twice. Please look into it.',
    ],
  },
  {
    channel: 'sms',
    author: 'Max',
    subject: null,
    said: ['no hot water again, flat 9. baby here'],
  },
  {
    channel: 'facebook-comment',
    author: 'Lou',
    subject: null,
    said: ['Love paying for 500 Mbit and getting 12. Truly blazing.'],
  },
  {
    channel: 'email',
    author: 'Dr Ian Moss',
    subject: 'Library fine',
    said: [
      'I was fined 14 euros for a book that I returned on 2 November. The desk clerk scanned it in front of me. Could you remove the fine?',
    ],
  },
  {
    channel: 'trustpilot-review',
    author: 'Ali',
    subject: null,
    said: ['Shoes came in size 39 instead of 42, emailed twice, no reply.'],
  },
  {
    channel: 'reddit',
    author: 'u/rowanberry',
    subject: null,
    said: ['Can I export my data before the shutdown in January or is that gone for good?'],
  },
  {
    channel: 'email',
    author: 'Helen Park',
    subject: 'Hospital bill',
    said: [
      'I received a bill for a private room that I never had. I shared with two others. I am still recovering and this is upsetting. Please correct it.',
    ],
  },
  {
    channel: 'play-review',
    author: 'Uwe',
    subject: null,
    said: ['Crashes on start since Tuesday. Pixel 8. Please fix.'],
  },
  {
    channel: 'ticket',
    author: 'Ola',
    subject: 'Add user',
    said: ['Please add ola.b as a viewer to project Fjord.'],
  },
  {
    channel: 'ticket',
    author: 'Miguel',
    subject: 'Notas del trimestre',
    said: ['No me aparecen las notas del segundo trimestre. A mis compañeros sí.'],
  },
  {
    channel: 'x-reply',
    author: 'Nina',
    subject: null,
    said: ['@banqueduport virement "instantané" envoyé à 9h, toujours pas arrivé à 17h. Instantané comment ?'],
  },
];
