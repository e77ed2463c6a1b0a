/** Two-letter country domains (ISO 3166-1 and the few beside it). Source: IANA root zone, 2026. */
export const COUNTRY_DOMAINS =
  'ac ad ae af ag ai al am ao aq ar as at au aw ax az ba bb bd be bf bg bh bi bj bm bn bo br bs bt bw by bz ca cc cd ' +
  'cf cg ch ci ck cl cm cn co cr cu cv cw cx cy cz de dj dk dm do dz ec ee eg er es et eu fi fj fk fm fo fr ga gb gd ge ' +
  'gf gg gh gi gl gm gn gp gq gr gs gt gu gw gy hk hm hn hr ht hu id ie il im in io iq ir is it je jm jo jp ke kg kh ki ' +
  'km kn kp kr kw ky kz la lb lc li lk lr ls lt lu lv ly ma mc md me mg mh mk ml mm mn mo mp mq mr ms mt mu mv mw mx my ' +
  'mz na nc ne nf ng ni nl no np nr nu nz om pa pe pf pg ph pk pl pm pn pr ps pt pw py qa re ro rs ru rw sa sb sc sd se ' +
  'sg sh si sk sl sm sn so sr ss st su sv sx sy sz tc td tf tg th tj tk tl tm tn to tr tt tv tw tz ua ug uk us uy uz va ' +
  'vc ve vg vi vn vu wf ws ye yt za zm zw';

/** Generic domains that customers and firms use. Source: IANA root zone, 2026; the rare ones are left out. */
export const GENERIC_DOMAINS =
  'com org net edu gov mil int info biz name pro mobi jobs museum coop aero travel tel cat asia post arpa ' +
  'app dev shop store online site web website page blog cloud tech live life world news email chat help support care ' +
  'center company agency services solutions group team club design studio media digital social network systems software ' +
  'space today guru expert academy school education health clinic dental doctor fitness fit bike car cars auto parts tools ' +
  'toys shoes clothing fashion jewelry watch gifts flowers garden house homes apartments properties estate rent rentals ' +
  'holiday hotel flights tours cruises restaurant cafe bar pub pizza coffee food kitchen wine beer delivery express ' +
  'direct market markets sale deals discount promo bargains money cash credit loan loans finance financial fund bank ' +
  'insurance tax energy solar green eco earth art gallery photo photos photography pics video film movie music band ' +
  'game games bet casino poker play fun fan fans events show theater tickets party wedding dating love family kids baby ' +
  'pet vet dog horse farm berlin london paris nyc tokyo amsterdam barcelona madrid wien hamburg koeln bayern nrw ruhr ' +
  'scot wales cymru bzh eus gal africa lat xyz top icu vip win work works link click zone one plus max ninja rocks ' +
  'red blue pink black gold run to best cool wiki how guide tips review reviews report gmbh ltd llc inc sarl';
