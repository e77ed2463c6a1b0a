import type { MessageRow } from './messages.ts';

/** Invented messages in English, from many trades: channel, author, subject, texts (`A>` is ours). */
export const messagesEnMore: readonly MessageRow[] = [
  {
    channel: 'x-reply',
    author: 'Fay',
    subject: null,
    said: [
      '@brightair lost my bag between Oslo and Rome, 4 days now, wedding tomorrow, and the baggage hotline just hangs up. Help?',
    ],
  },
  {
    channel: 'ticket',
    author: 'Noel Frank',
    subject: 'Duplicate contacts after import',
    said: [
      'Hi, we imported 3,000 contacts and every one of them now appears twice. Is there a way to undo an import? We send the newsletter on Wednesday.',
    ],
  },
  {
    channel: 'google-review',
    author: 'Sam',
    subject: null,
    said: ['Best dentist I have been to. Dr Amara explained each step and my son was not scared at all.'],
  },
  {
    channel: 'email',
    author: 'Leila Haddad',
    subject: 'Appointment letter in Braille',
    said: [
      'I am blind and you keep sending me printed appointment letters that I cannot read. I missed the one in October because of that. Please send them by e-mail.',
    ],
  },
  {
    channel: 'whatsapp',
    author: 'Ron',
    subject: null,
    said: ['the lift in block C is broken AGAIN. third time since september. i live on the 8th floor with a pram'],
  },
  {
    channel: 'facebook-comment',
    author: 'Tess',
    subject: null,
    said: [
      'So the museum website says open till 8 and we stand here at 6 in front of locked doors with three kids. Nice one.',
    ],
  },
  {
    channel: 'email',
    author: 'Prof. A. Lund',
    subject: 'Room booking 21 November',
    said: [
      'I booked seminar room 3.12 for Friday 10 to 12 and have just received a cancellation without any reason. I have 24 students coming. Can I have another room for the same slot?',
    ],
  },
  {
    channel: 'sms',
    author: 'Ed',
    subject: null,
    said: ['your driver left my meds on the wall outside in the rain, box is soaked'],
  },
  {
    channel: 'email',
    author: 'Kim Doyle',
    subject: 'Mortgage offer',
    said: [
      'Hello, we were told the mortgage offer would be issued last week. Our seller is getting nervous and completion is on 4 December. Could you tell me what is still missing from our side?',
    ],
  },
  {
    channel: 'ticket',
    author: 'Ariel',
    subject: 'Invoice INV-3301',
    said: ['Could you add our VAT number FI22334455 to invoice INV-3301 and send it again? Thanks!'],
  },
  {
    channel: 'reddit',
    author: 'u/oatcake',
    subject: null,
    said: [
      'Your support bot told me to reinstall four times. I have reinstalled four times. The bug is in the sync server, here is the log. Can a human please look at it?',
    ],
  },
  {
    channel: 'email',
    author: 'Mrs. P. Grant',
    subject: 'Complaint about ward 4',
    said: [
      'My mother was left without water for an entire evening on ward 4 on 14 November. When I asked, the nurse snapped at me. I expect an explanation.',
    ],
  },
  {
    channel: 'live-chat',
    author: 'Dominik',
    subject: null,
    said: ['hi, does the annual plan include the mobile app?', 'and can i switch later'],
  },
  {
    channel: 'x-reply',
    author: 'Bruno',
    subject: null,
    said: ['Enhorabuena @metrosur, 35 minutos parados en un túnel y ni un mensaje por megafonía. De premio.'],
  },
  {
    channel: 'email',
    author: 'Judith Kerr',
    subject: 'Water bill for empty flat',
    said: [
      'Hello, I have been billed for 38 cubic metres at a flat that has stood empty since May. I sent photos of the meter in June and again in September. Could someone finally look at them?',
    ],
  },
  {
    channel: 'ticket',
    author: 'Bram',
    subject: 'Webhook signatures',
    said: [
      'Hi team, are webhook signatures rotated automatically or do we need to do that ourselves? We could not find it in the docs.',
    ],
  },
  {
    channel: 'x-reply',
    author: 'Lara',
    subject: null,
    said: [
      '@cityclinic third time my appointment has been moved. I took unpaid leave every time. Do you have any idea what that costs?',
    ],
  },
  {
    channel: 'live-chat',
    author: 'Ben',
    subject: null,
    said: ['hi my esim wont activate', 'im at the airport in Lima and have no data', 'can you fix it pls'],
  },
  {
    channel: 'google-review',
    author: 'Roger T',
    subject: null,
    said: [
      'Booked a table for our anniversary, arrived on time and was told they had given it away. No apology, just a shrug.',
    ],
  },
  {
    channel: 'whatsapp',
    author: 'Mina',
    subject: null,
    said: ['Hello, could you tell me until when I can change the date of my ferry ticket? It is for 12 December'],
  },
  {
    channel: 'email',
    author: 'Stefan Wolf',
    subject: 'Missing parts desk',
    said: [
      'The desk arrived on Monday without the bag of screws. I have to return the old one on Friday so I would like to finish it before then.',
    ],
  },
  {
    channel: 'sms',
    author: 'Ana',
    subject: null,
    said: ['Thanks for the quick fix yesterday, works perfectly now'],
  },
  {
    channel: 'facebook-comment',
    author: 'Colin',
    subject: null,
    said: [
      'Brilliant. Bins not collected for the third week running and your online form says "no issue in your area". Rats are delighted.',
    ],
  },
  {
    channel: 'email',
    author: 'Mrs Olga Brandt',
    subject: 'Heating allowance',
    said: [
      'I am a pensioner and applied for the heating allowance in September. I can no longer afford to heat the bedroom. Has my application been decided?',
    ],
  },
  {
    channel: 'email',
    author: 'Tariq',
    subject: 'Two months of charges after moving out',
    said: [
      'I gave notice on 1 August and returned the router on the 5th. You have still charged me for September and October. Please refund both months and close the account.',
      'A>Hello Tariq,\n\nI have passed this to billing. They will call you on Wednesday.\n\nNoor',
      'Nobody called on Wednesday. This is getting ridiculous.',
    ],
  },
  {
    channel: 'trustpilot-review',
    author: 'Wendy',
    subject: null,
    said: [
      'Ordered a wedding cake stand, arrived the day after the wedding. Support replied with the same copied text three times.',
    ],
  },
  {
    channel: 'ticket',
    author: 'Ingmar',
    subject: 'Access for new starter',
    said: ['Could you please create an account for Lisa Moen starting Monday? She needs the reporting role.'],
  },
  {
    channel: 'reddit',
    author: 'u/slowtide',
    subject: null,
    said: ['Does the free tier still allow two devices? Thinking of moving from another app.'],
  },
  {
    channel: 'live-chat',
    author: 'Gwen',
    subject: null,
    said: ['my grandson is stuck in your lift at Harbour Mall', 'hes 9 and alone in there', 'the button does nothing'],
  },
  {
    channel: 'email',
    author: 'Peter Nagy',
    subject: 'Lost luggage file 77120',
    said: [
      'It has been eleven days since file 77120 was opened for my suitcase. The page says "tracing". I fly home on Sunday and need to know where it will be sent.',
    ],
  },
  {
    channel: 'play-review',
    author: 'Nico',
    subject: null,
    said: ['Love the new widget, finally I can see my balance without opening the app. Great work.'],
  },
  {
    channel: 'email',
    author: 'Amara Cole',
    subject: 'Allergic reaction',
    said: [
      'I told your waiter twice about my nut allergy and was still served a dessert with almonds. I spent the night in hospital. I want to know how this could happen.',
    ],
  },
  {
    channel: 'instagram-comment',
    author: 'mila.r',
    subject: null,
    said: ['my candle arrived melted into the box 😭 second time btw'],
  },
  {
    channel: 'messenger',
    author: 'Oskar',
    subject: null,
    said: ['Hi, I left my jacket in your restaurant last night, dark green, table by the window. Did anyone find it?'],
  },
];
