/**
 * Short, frequent words by language: what a text of five words is told by. Written for this project. A word that stands
 * in several lists counts as a share of each. Lower case, marks kept; the reader also looks a word up without its marks.
 */
export const readWords: Record<string, string> = {
  en: `the a an and or but of to in on at for with from by is are was were be been am it its this that these those i you
he she we they me my your our their his her him us them what which who when where why how not no yes dont doesnt didnt
cant wont isnt wasnt havent hasnt im ive ill id youre were theyre thats there here have has had do does did will would
can could should may might must get got just still again please thanks thank hello hi hey order refund help need want
about after before because been being if than then too very more only any some all out up off over now today tomorrow
yesterday week days month ago never always every since until account card payment delivery customer service support
order's money back order cancel subscription received arrived working broken charged late waiting nobody anyone someone
would u ur pls plz thx gonna wanna great good bad love hate really much so as`,
  es: `el la los las un una unos unas y o pero de del al en con por para sin sobre es son era fue ser está estoy están
estaba hay he ha han había no sí que qué quien quién cual cuál cuando cuándo donde dónde como cómo porque mi mis tu tus
su sus me te se nos les lo le yo usted ustedes nosotros ellos este esta esto ese esa eso estos estas muy más menos ya
aún todavía nunca siempre también solo hoy mañana ayer hace días semana mes tengo tiene tienen quiero quiere puedo puede
pueden necesito favor gracias hola buenos buenas pedido reembolso cuenta tarjeta pago dinero entrega envío ayuda cliente
llegado recibido funciona urgente otra vez nada nadie alguien después antes desde hasta entre muchas porfa q xq pq ayer
cancelar devolución factura cobrado esperando llevo sigo sigue buen trato talla aplicación escribo llamo llaman abren cierran pantalla primera tercera`,
  fr: `le la les l un une des et ou mais de du au aux en dans avec pour par sans sur est sont était suis es ai as a avons
avez ont c j n d qu s m t être avoir fait ne pas plus rien jamais toujours que qui quoi quand où comment pourquoi
combien mon ma mes ton ta tes son sa ses notre nos votre vos leur je tu il elle on nous vous ils elles me te se ce cet
cette ces ça y très trop aussi encore déjà depuis avant après hier demain jour jours semaine mois merci bonjour salut
bonsoir svp stp commande remboursement compte carte paiement livraison colis aide client reçu arrivé marche fonctionne
urgent veux voudrais peux pouvez besoin personne alors si donc car cela bien tout tous aujourd'hui aujourdhui argent
annuler facture attends bjr cdt cordialement plait plaît quelqu`,
  de: `der die das den dem des ein eine einen einem einer eines und oder aber von vom zu zum zur in im an am auf aus bei
mit für nach ohne über um ist sind war waren bin bist sein hat habe haben hatte wird werden wurde kann können könnt
könnte muss soll will möchte nicht kein keine keinen nie immer noch schon nur auch sehr mehr wie was wer wann wo warum
welche ich du er sie es wir ihr mich mir dich dir sich uns ihnen mein meine meinen meinem ihre ihren unser dies diese
dieser dieses dass wenn weil als dann doch denn bitte danke hallo guten tag moin bestellung rückerstattung konto karte
zahlung lieferung paket hilfe kunde kundenservice erhalten angekommen funktioniert dringend heute morgen gestern seit
tagen tage woche wochen monat niemand jemand wieder geld vielen gerne leider man so da hier vor bis zurück kündigen
rechnung warte geht gar nichts mal ja nein`,
  pt: `o a os as um uma uns umas e ou mas de do da dos das no na nos nas ao à em com por pelo pela para pra sem sobre é
são era foi ser está estou estão estava há tenho tem têm tinha não sim que quem qual quando onde como porque por quê meu
minha meus minhas seu sua seus suas me te se nos lhe eu você vocês tu ele ela nós eles isto isso este esta esse essa
muito mais menos já ainda nunca sempre também só hoje amanhã ontem dias semana mês quero quer posso pode podem preciso
favor obrigado obrigada olá oi bom boa pedido reembolso conta cartão pagamento dinheiro entrega encomenda ajuda cliente
chegou recebi funciona urgente outra vez nada ninguém alguém depois antes desde até entre faz vc vcs pq tô cadê nao voce
cancelar fatura cobrado esperando aguardando ótimo atendimento funciona aplicativo continuo tamanho escrevo ligo ligam abrem fecham tela funcionam segunda terceira`,
  it: `il lo la i gli le l un uno una e o ma di del della dei delle dello dell a al alla ai alle in nel nella con su sul
per da dal dalla senza è sono era ero essere sta sto stanno c ho hai ha abbiamo avete hanno non sì che chi cosa quale
quando dove come perché perche quanto mio mia miei mie tuo suo sua vostro vostra nostro mi ti si ci vi me te io tu lui
lei noi voi loro questo questa questi quello quella molto più meno già ancora mai sempre anche solo oggi domani ieri
giorni settimana mese voglio vorrei vuole posso può potete bisogno favore grazie ciao salve buongiorno buonasera ordine
rimborso conto carta pagamento soldi consegna pacco spedizione aiuto cliente arrivato ricevuto funziona urgente nessuno
qualcuno dopo prima fino fra niente nulla subito fare stato stata cortesia annullare fattura addebitato aspetto aspettando`,
  nl: `de het een en of maar van voor met op in aan bij uit naar om te tot over door zonder is zijn was waren ben bent
heb hebt heeft hebben had word wordt worden kan kunnen kunt zou moet moeten wil wilt mag niet geen nooit altijd nog al
ook alleen zeer heel erg meer hoe wat wie wanneer waar waarom welke ik jij je u hij zij ze wij we jullie mij me jou hem
haar ons mijn jouw uw hun onze dit dat deze die als dan dus want omdat er hier daar nu vandaag morgen gisteren sinds
dagen dag week weken maand graag alstublieft alsjeblieft dank bedankt hallo hoi goedemorgen goedemiddag bestelling
terugbetaling rekening kaart betaling levering pakket hulp klant klantenservice hele goede steeds alvast verkeerde ontvangen aangekomen werkt dringend
niemand iemand weer geld terug opzeggen factuur wacht toch even na mvg`,
};

/** Languages that are told apart so that they are not mistaken for one that is read. */
export const knownWords: Record<string, string> = {
  pl: `nie jest że się w z na do to i co jak ale za od po mam masz mój moja moje proszę dziękuję dzień dobry czy dlaczego
kiedy gdzie zamówienie paczka zwrot konto jestem są był była przez dla już jeszcze tylko bardzo mnie`,
  cs: `je se že na to jsem jsou není mám můj moje prosím děkuji dobrý den proč kdy kde jak ale nebo pro při už ještě jen
velmi objednávka balík vrácení peníze byl byla nebyl dosud od s v z k`,
  sk: `je sa že na to som sú nie mám môj moja prosím ďakujem dobrý deň prečo kedy kde ako ale alebo pre už ešte len veľmi
objednávka balík bol bola`,
  hu: `a az és nem hogy is van egy meg de ez azt mert csak már még kérem köszönöm jó napot miért mikor hol rendelés
csomag pénz nincs vagyok kaptam meg nagyon`,
  ro: `și să nu este sunt am ai are la cu pe de din în o un dar mai că ce când unde cum pentru vă rog mulțumesc bună ziua
comanda colet bani cont foarte încă si sa va buna`,
  tr: `ve bir bu için ne değil mi mı çok ama var yok ben siz lütfen teşekkürler merhaba neden ne zaman nerede nasıl
sipariş kargo iade hesap param daha hala gibi olarak ile`,
  sv: `och att det är inte jag en ett på som med för av har den till om men vi ni du mig min mitt hej tack varför när var
hur beställning paket pengar konto fått ännu fortfarande kan vill`,
  da: `og at det er ikke jeg en et på som med for af har den til om men vi i du mig min mit hej tak hvorfor hvornår hvor
hvordan ordre pakke penge konto fået endnu stadig kan vil venligst`,
  no: `og at det er ikke jeg en et på som med for av har den til om men vi dere du meg min mitt hei takk hvorfor når hvor
hvordan bestilling pakke penger konto fått ennå fortsatt kan vil vennligst`,
  fi: `ja ei on se että en minä olen oli ovat mutta kun niin joka vain jo vielä hyvää päivää kiitos hei miksi milloin
missä miten tilaus paketti rahat tili minun saanut ole voi haluan`,
  id: `yang dan di ini itu tidak saya anda untuk dengan dari ke ada sudah belum bisa tolong terima kasih kenapa kapan
pesanan paket uang akun lagi sangat mohon`,
  vi: `và là của không tôi bạn có được cho với này đã chưa xin cảm ơn tại sao khi nào đơn hàng tiền tài khoản rất`,
  ca: `el la els les i o però de del al en amb per sense és són no què qui quan on com perquè meu meva vostre gràcies
bon dia si us plau comanda diners molt més encara aquest aquesta tinc vull`,
  hr: `i je da se na u nije sam su što kako ali ili za od moj moja molim hvala dobar dan zašto kada gdje narudžba paket
novac još samo vrlo imam nisam`,
};

/** Letters that one language writes and its neighbours do not. Each letter found counts like a word. */
export const knownLetters: Record<string, string> = {
  pl: 'łęąśżźćń',
  cs: 'řěů',
  sk: 'ľĺŕô',
  hu: 'őű',
  ro: 'ășțţ',
  tr: 'ğışİ',
  sv: 'å',
  da: 'æø',
  no: 'æø',
  vi: 'ơưđạảấầẩậắằặẹẻếềểệịỉọỏốồộớờợụủứừựỳỵ',
  es: 'ñ¿¡',
  pt: 'ãõ',
  de: 'ß',
  fr: 'œù',
};

/** Letters beyond a to z that each language that is read writes itself or in common loan words. */
export const ownLetters: Record<string, string> = {
  en: 'éèêï',
  es: 'áéíóúüñ',
  fr: 'àâæçéèêëîïôœùûüÿ',
  de: 'äöüßé',
  pt: 'áàâãçéêíóôõúü',
  it: 'àèéìíîòóùú',
  nl: 'áéëïöüèêó',
};
