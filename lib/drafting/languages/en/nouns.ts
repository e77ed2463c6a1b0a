import { kindsFrom } from '../pack.ts';
import { goods } from './words.ts';

/** What people write about, by kind, singular. Written for this project. */
export const kinds = kindsFrom(
  {
    parcel: 'order parcel package item product purchase delivery shipment goods letterbox',
    paper: `application permit passport visa licence license certificate transcript result results claim request form registration
      enrolment enrollment grade report prescription diploma letter document file refund-form nomination reference test scan
      scholarship grant benefit pension allowance assessment referral statement-of-account complaint appeal quote estimate exam thesis`,
    money: `invoice bill charge payment transfer refund fee fine deposit rent premium statement receipt voucher salary debit
      money cashback balance tariff withdrawal transaction overdraft credit compensation standing-order cheque payout gift-card`,
    plan: 'subscription membership plan contract policy insurance loan mortgage trial tenancy lease licence seats package-deal',
    travel:
      'flight train bus ferry trip cruise tour connection-flight coach journey tram transfer-bus holiday itinerary',
    stay: `booking reservation appointment room hotel table ticket seat stay suite cabin visit class course lesson viewing
      operation surgery checkup consultation workshop event concert interview slot session`,
    access: 'account card profile sim esim wallet keycard',
    key: 'login password code pin username token passcode',
    supply: `internet broadband wifi wi-fi connection line signal service power electricity gas water heating phone-line
      landline network fibre supply meter reception`,
    home: `boiler radiator lift elevator toilet roof ceiling bathroom window damp mould mold leak drain
      pipe shower tap sink intercom garage stairwell staircase balcony carpet fence gate gutter hallway bin`,
    software: `app website site page portal dashboard export import integration plugin api update feature filter search sync
      notes project workspace webhook endpoint database calendar backup file-sync inbox editor invoice-editor upload download
      version build browser-extension sso notification notifications widget vpn software`,
    food: `pizza meal dish soup burger sandwich salad cake bread dinner lunch breakfast coffee steak pasta curry sushi dessert
      starter menu fries food wine beer cheese takeaway`,
  },
  goods,
);
