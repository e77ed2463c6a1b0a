import type { MessageRow } from './messages.ts';

/** Invented messages in English, from many trades: channel, author, subject, texts (`A>` is ours). */
export const messagesEn: readonly MessageRow[] = [
  {
    channel: 'email',
    author: 'Hannah Osei',
    subject: 'Transfer of 12 November',
    said: [
      'Hello, I sent 640 euros to my landlord on 12 November and he says it has not arrived. The money left my account the same day. Can you tell me where it is? My rent is due on Monday.\n\nHannah Osei',
    ],
  },
  {
    channel: 'x-reply',
    author: 'Pete',
    subject: null,
    said: [
      '@skyline my flight got cancelled at the gate and your desk is closed. 200 people stuck here. What are we meant to do???',
    ],
  },
  {
    channel: 'ticket',
    author: 'Sunita Rao',
    subject: 'Boiler in flat 14',
    said: [
      'The boiler in our flat has been off since Sunday. Two engineers were booked and nobody came. My mother is 83 and it is 4 degrees outside. Please send someone today.',
    ],
  },
  {
    channel: 'live-chat',
    author: 'Tom',
    subject: null,
    said: [
      'hey',
      'my router has been blinking red all morning',
      'A>Hi Tom, have you restarted it?',
      'yes twice',
      'im on a work call in 20 min, anything else I can try?',
    ],
  },
  {
    channel: 'email',
    author: 'Grace Muller',
    subject: 'Results of 3 November',
    said: [
      'Dear team, I had blood tests on 3 November and was told the results would be ready within a week. I have not heard anything and I am getting worried. Who can I call? Thank you, Grace',
    ],
  },
  {
    channel: 'ticket',
    author: 'Ivan Petrov',
    subject: 'API returns 500 on export',
    said: [
      'Since the update yesterday, the export endpoint returns a 500 for every project above 10k rows. This blocks our month-end closing. Request ID 8841-aa. Is there a workaround?',
    ],
  },
  {
    channel: 'google-review',
    author: 'Martha L',
    subject: null,
    said: [
      'We waited 70 minutes for two pizzas and when they came they were cold. The waiter shrugged and said the kitchen was busy. Never again.',
    ],
  },
  {
    channel: 'email',
    author: 'Oscar Lind',
    subject: 'Application for parking permit',
    said: [
      'I applied for a resident parking permit six weeks ago and have received no decision. I have had two fines in the meantime. When can I expect an answer?',
    ],
  },
  {
    channel: 'email',
    author: 'Yuki Tanaka',
    subject: 'Transcript',
    said: [
      'Hi, I need my official transcript by 1 December for a scholarship application. I paid the fee on the portal but the status still says "pending". Could you check it?',
    ],
  },
  {
    channel: 'whatsapp',
    author: 'Carol',
    subject: null,
    said: [
      'Hi, your estimated bill is double what I normally pay. I sent you the meter reading two weeks ago. Please correct it',
    ],
  },
  {
    channel: 'facebook-comment',
    author: 'Dave Holt',
    subject: null,
    said: ['Power is out again on Mill Lane. Third time this month. Do you lot actually maintain anything??'],
  },
  {
    channel: 'trustpilot-review',
    author: 'Anonymous',
    subject: null,
    said: [
      'Oh brilliant, 45 minutes of hold music just to be told to "try the app". The app that sends me to the phone line. Genius.',
    ],
  },
  {
    channel: 'email',
    author: 'Lena Fox',
    subject: 'Thank you',
    said: [
      'I just wanted to say that Aaron on your night shift was wonderful when my father was admitted. He explained everything and even brought me tea. Please tell him.',
    ],
  },
  {
    channel: 'sms',
    author: 'Jo',
    subject: null,
    said: ['Parcel says delivered but nothing here. Neighbours dont have it either'],
  },
  {
    channel: 'ticket',
    author: 'Nadia Haddad',
    subject: 'Seats on our plan',
    said: [
      'Hi, we would like to add 5 seats to our team plan. Does the price change mid-cycle, and can we pay by invoice?',
    ],
  },
  {
    channel: 'email',
    author: 'Robert Crane',
    subject: 'Card blocked abroad',
    said: [
      'My card was blocked this morning while I am in Lisbon, I cannot pay the hotel and your hotline wants a code sent to a phone I do not have with me. I check out tomorrow at 11. Please help quickly.',
    ],
  },
  {
    channel: 'reddit',
    author: 'u/quietmoss',
    subject: null,
    said: [
      'Anyone from support here? Sync has been duplicating my notes since 4.2. Reinstalled, same thing. Not angry just want to know if it is known.',
    ],
  },
  {
    channel: 'email',
    author: 'Derek Shaw',
    subject: 'Deposit for 22 Larch Road',
    said: [
      'Hello, I moved out on 30 September and still have not got my deposit of £1,150 back. You said it takes 28 days. It has now been 51. Please let me know what is happening.',
      'A>Hello Derek,\n\nThank you for your message. The deposit team will get back to you by 10 November.\n\nNoor',
      'It is the 20th now and nobody has written to me. I am getting tired of this. When will I have my deposit?',
    ],
  },
  {
    channel: 'ticket',
    author: 'Priya N',
    subject: 'SSO login loop',
    said: [
      'After enabling SSO our whole team gets thrown back to the login page. 42 people cannot work. We have a board demo at 3pm today. Please escalate.',
    ],
  },
  {
    channel: 'x-reply',
    author: 'Dee',
    subject: null,
    said: ['so @voltgrid you put my direct debit up from 90 to 210 without a single email. explain?'],
  },
  {
    channel: 'whatsapp',
    author: 'Anita',
    subject: null,
    said: ['Hi! Table for 6 on Saturday at 8, is that possible? One of us is coeliac'],
  },
  {
    channel: 'tripadvisor-review',
    author: 'Gordon P',
    subject: null,
    said: [
      'Room 214 smelled of smoke, the shower was cold for two days and reception kept saying someone would come. Nobody did. The view was nice though.',
    ],
  },
  {
    channel: 'email',
    author: 'Dr Helen Voss',
    subject: 'Broken centrifuge lid',
    said: [
      'Our centrifuge lid cracked after three months of normal use. The warranty runs for two years. Please tell us how to send it in and how long a repair takes. Serial 55-8812.',
    ],
  },
  {
    channel: 'live-chat',
    author: 'Max',
    subject: null,
    said: ['hello', 'i was charged 49.99 for premium but i cancelled in october', 'can you refund it'],
  },
  {
    channel: 'sms',
    author: 'Lou',
    subject: null,
    said: ['Still no engineer. You said between 8 and 12. Its 2pm, I took a day off for this'],
  },
  {
    channel: 'email',
    author: 'Fatima Noor',
    subject: 'Admission appointment',
    said: [
      'My father has an operation with you on Thursday at 7. Nobody told us whether he must stop his blood thinners. He is 79 and quite anxious. Who should we ask?',
    ],
  },
  {
    channel: 'facebook-comment',
    author: 'Ruth',
    subject: null,
    said: [
      'Your driver helped my 90 year old mum off the bus and waited until she was at her door. Number 14, Tuesday morning. What a gentleman!',
    ],
  },
  {
    channel: 'reddit',
    author: 'u/plainoat',
    subject: null,
    said: ['Is the student discount still a thing? The page 404s for me.'],
  },
  {
    channel: 'email',
    author: 'Tomasz K',
    subject: 'Claim 2026-4471',
    said: [
      'I filed claim 2026-4471 for water damage on 2 October. I have called four times and each time I was told someone would ring back. Nobody has. My ceiling is still open. If I do not get an answer this week I will complain to the ombudsman.',
    ],
  },
  {
    channel: 'live-chat',
    author: 'Bea',
    subject: null,
    said: ['locked out of room 12', 'keycard wont work and reception is closed', 'its raining'],
  },
  {
    channel: 'play-review',
    author: 'K. Obi',
    subject: null,
    said: ['Update broke dark mode, app now crashes every time I open settings. Was my favourite app for years.'],
  },
  {
    channel: 'ticket',
    author: 'Owen',
    subject: 'Grade appeal',
    said: [
      'I appealed my grade in Statistics II on 1 October. The rules say four weeks. It is now week seven. I need the result before exam registration closes on Friday.',
    ],
  },
  {
    channel: 'email',
    author: 'Sandra Brook',
    subject: 'Direct debit after switching',
    said: [
      'Dear team, I switched away from you in August, final bill paid. On 3 November you took another 118 pounds from my account. Your chat told me it would be back within five days. It is not. Kindly return it and confirm in writing that the mandate is cancelled.',
    ],
  },
  {
    channel: 'live-chat',
    author: 'Yusuf',
    subject: null,
    said: [
      'hi is anyone there',
      'my mum is 81 and her panic alarm stopped working',
      'the light is off since this morning',
    ],
  },
];
