// What the intents of the public sets mean by our rubric: [topic, urgency class, 1 when something went wrong]. Set by
// reading the sets; an intent that is not here teaches nothing.

const has = (pattern) => (intent) => pattern.test(intent);

const BANKING = [
  [has(/compromised|lost_or_stolen/), ['account', 3, 0]],
  [has(/not_recognised/), ['account', 2, 1]],
  [has(/card_swallowed|pin_blocked|passcode_forgotten|unable_to_verify/), ['account', 1, 0]],
  [has(/terminate_account/), ['cancellation', 1, 0]],
  [has(/Refund_not_showing/), ['refund', 1, 1]],
  [has(/request_refund/), ['refund', 1, 0]],
  [has(/card_arrival/), ['delivery', 1, 0]],
  [has(/charged_twice|wrong_amount|wrong_exchange_rate_for/), ['billing', 1, 1]],
  [has(/declined|failed|reverted|pending|not_received|balance_not_updated/), ['billing', 1, 1]],
  [has(/fee_charged|extra_charge|withdrawal_charge|exchange_rate$/), ['billing', 1, 1]],
  [has(/not_working/), ['outage', 1, 1]],
  [has(/verify|edit_personal|change_pin|activate|card_linking/), ['account', 1, 0]],
  [has(/cancel_transfer/), ['cancellation', 2, 0]],
  [has(/./), ['question', 1, 0]],
];

/** Banking77. */
export function banking(intent) {
  return BANKING.find(([fits]) => fits(intent))?.[1];
}

const NLUPP = [
  [has(/lost_stolen/), ['account', 3, 0]],
  [has(/refund/), ['refund', 1, 0]],
  [has(/wrong_notworking.*(wifi|contactless|gym|spa|room|card|pin)/), ['outage', 1, 1]],
  [
    has(/(fees|direct_debit|more_higher|charge).*(wrong|why)|(wrong|why).*(fees|direct_debit|overdraft)/),
    ['billing', 1, 1],
  ],
  [has(/wrong_notworking/), ['outage', 1, 1]],
  [has(/cancel_close/), ['cancellation', 1, 0]],
  [
    has(
      /^(greet|thank|end_call|affirm|deny|acknowledge|repeat|dont_know)(\|(greet|thank|end_call|affirm|deny|acknowledge))*$/,
    ),
    ['other', 0, 0],
  ],
  [has(/request_info|how|when|booking|change|make_open|transfer|appointment|balance|limits/), ['question', 1, 0]],
];

/** NLU++: all intents of a turn joined by `|`. */
export function nlupp(intents) {
  return NLUPP.find(([fits]) => fits(intents ?? ''))?.[1];
}

const DOGO = {
  reportlostcard: ['account', 3, 0],
  reportbrokensoftware: ['outage', 1, 1],
  reportbrokenphone: ['outage', 1, 0],
  disputecharge: ['billing', 1, 1],
  updateaddress: ['account', 1, 0],
  closeaccount: ['cancellation', 1, 0],
  cancelserviceintent: ['cancellation', 1, 0],
  replacecard: ['account', 1, 0],
  viewbillsintent: ['billing', 1, 0],
  checkclaimstatus: ['question', 1, 0],
  getproofofinsurance: ['question', 1, 0],
  changeseatassignment: ['question', 1, 0],
  getboardingpass: ['question', 1, 0],
  getseatinfo: ['question', 1, 0],
  bookflight: ['question', 1, 0],
  startserviceintent: ['question', 1, 0],
  getinformationintent: ['question', 1, 0],
  checkbalance: ['question', 1, 0],
  transfermoney: ['question', 1, 0],
  thankyou: ['other', 0, 0],
  closinggreeting: ['other', 0, 0],
  openinggreeting: ['other', 0, 0],
};

/** MultiDoGO: customer turns with one intent. */
export function dogo({ intent }) {
  return DOGO[intent];
}

/** CLINC150: the few intents that a firm hears. */
export const clinc = {
  account_blocked: ['account', 2, 0],
  report_fraud: ['account', 3, 0],
  report_lost_card: ['account', 3, 0],
  damaged_card: ['account', 1, 0],
  card_declined: ['billing', 2, 1],
  lost_luggage: ['delivery', 2, 1],
  flight_status: ['question', 1, 0],
  order_status: ['delivery', 1, 0],
  cancel_reservation: ['cancellation', 1, 0],
  international_fees: ['question', 1, 0],
  bill_due: ['billing', 1, 0],
  pin_change: ['account', 1, 0],
  replacement_card_duration: ['question', 1, 0],
  thank_you: ['other', 0, 0],
  goodbye: ['other', 0, 0],
  greeting: ['other', 0, 0],
  fun_fact: ['other', 0, 0],
};

/** Bitext customer service. */
export const bitext = {
  cancel_order: ['cancellation', 1, 0],
  delete_account: ['cancellation', 1, 0],
  check_invoice: ['billing', 1, 0],
  get_invoice: ['billing', 1, 0],
  payment_issue: ['billing', 2, 1],
  complaint: ['complaint', 1, 1],
  get_refund: ['refund', 1, 0],
  track_refund: ['refund', 1, 0],
  track_order: ['delivery', 1, 0],
  recover_password: ['account', 2, 0],
  registration_problems: ['account', 2, 1],
  edit_account: ['account', 1, 0],
  check_refund_policy: ['question', 1, 0],
  check_payment_methods: ['question', 1, 0],
  delivery_options: ['question', 1, 0],
  delivery_period: ['question', 1, 0],
  place_order: ['question', 1, 0],
  contact_human_agent: ['question', 1, 0],
};

/** The topic of a complaint to the CFPB, from its product and words. */
export function finance(product, text) {
  if (/identity theft|stolen|hacked|unauthorized/i.test(text.slice(0, 500))) return 'account';
  if (/refund/i.test(text.slice(0, 300))) return 'refund';
  return /checking|savings/i.test(product) ? 'account' : 'billing';
}
