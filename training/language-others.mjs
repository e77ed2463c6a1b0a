/**
 * Sentences in languages that the reader does not read, written for this project: they teach the letter profile what is
 * none of the seven. One language a key, sentences between bars. `kept` teaches nothing: it is for measuring only.
 */
export const others = {
  sv: `Hej, var är mitt paket någonstans?|Jag har fortfarande inte fått mina pengar tillbaka|Kan ni hjälpa mig med fakturan|Appen
fungerar inte sedan igår|Tack så mycket för snabb hjälp|Det här är tredje gången jag skriver till er|När öppnar ni på söndag
|Jag vill avsluta mitt abonnemang|Skärmen är trasig och ingen svarar|Beställningen skulle ha kommit i förra veckan|Hur
lång tid tar leveransen|Jättebra service, rekommenderas varmt|Jag kan inte logga in på mitt konto|Ni har dragit pengar två
gånger från mitt kort|Vi väntar på besked om återbetalningen|Fel storlek, går det att byta|vad kostar det att skicka
tillbaka|Mycket besviken på er kundtjänst|Flyget är försenat och vi missar anslutningen|Hälsningar från Malmö`,
  da: `Hej, hvor er min pakke henne?|Jeg har stadig ikke fået mine penge tilbage|Kan I hjælpe mig med regningen|Appen virker
ikke siden i går|Mange tak for den hurtige hjælp|Det er tredje gang jeg skriver til jer|Hvornår åbner I på søndag|Jeg vil
gerne opsige mit abonnement|Skærmen er gået i stykker og ingen svarer|Bestillingen skulle være kommet i sidste uge|Hvor
lang tid tager leveringen|Rigtig god service, kan varmt anbefales|Jeg kan ikke logge ind på min konto|I har trukket penge
to gange på mit kort|Vi venter på svar om refusionen|Forkert størrelse, kan den byttes|hvad koster det at sende retur
|Meget skuffet over jeres kundeservice|Flyet er forsinket og vi når ikke forbindelsen|Venlig hilsen fra Aarhus`,
  no: `Hei, hvor er pakken min?|Jeg har fortsatt ikke fått pengene tilbake|Kan dere hjelpe meg med regningen|Appen virker ikke
siden i går|Tusen takk for rask hjelp|Dette er tredje gang jeg skriver til dere|Når åpner dere på søndag|Jeg vil si opp
abonnementet mitt|Skjermen er ødelagt og ingen svarer|Bestillingen skulle kommet i forrige uke|Hvor lang tid tar leveringen
|Veldig god service, anbefales på det varmeste|Jeg får ikke logget inn på kontoen|Dere har trukket kortet to ganger|Feil
størrelse, kan jeg bytte|hva koster det å sende tilbake|Veldig skuffet over kundeservice|Flyet er forsinket`,
  fi: `Hei, missä pakettini on?|En ole vieläkään saanut rahojani takaisin|Voitteko auttaa minua laskun kanssa|Sovellus ei
toimi eilisestä lähtien|Kiitos paljon nopeasta avusta|Tämä on kolmas kerta kun kirjoitan teille|Milloin avaatte sunnuntaina
|Haluan lopettaa tilaukseni|Näyttö on rikki eikä kukaan vastaa|Tilauksen piti tulla viime viikolla|Kuinka kauan toimitus
kestää|Todella hyvää palvelua, suosittelen|En pääse kirjautumaan tililleni|Korttiani on veloitettu kaksi kertaa|Väärä koko,
voinko vaihtaa|paljonko palautus maksaa|Olen pettynyt asiakaspalveluunne|Lento on myöhässä`,
  pl: `Dzień dobry, gdzie jest moja paczka?|Nadal nie dostałem zwrotu pieniędzy|Czy możecie mi pomóc z fakturą|Aplikacja nie
działa od wczoraj|Dziękuję bardzo za szybką pomoc|Piszę do państwa już trzeci raz|O której otwieracie w niedzielę|Chcę
zrezygnować z abonamentu|Ekran jest uszkodzony i nikt nie odpowiada|Zamówienie miało przyjść w zeszłym tygodniu|Jak długo
trwa dostawa|Bardzo dobra obsługa, polecam|Nie mogę zalogować się na konto|Pobraliście pieniądze dwa razy z karty|Zły
rozmiar, czy można wymienić|ile kosztuje zwrot|Jestem rozczarowany waszą obsługą|Lot jest opóźniony|prosze o kontakt
|nie dziala mi internet od rana`,
  cs: `Dobrý den, kde je můj balík?|Stále jsem nedostal peníze zpět|Můžete mi pomoci s fakturou|Aplikace od včerejška nefunguje
|Děkuji moc za rychlou pomoc|Píšu vám už potřetí|V kolik otevíráte v neděli|Chci zrušit předplatné|Obrazovka je rozbitá a
nikdo neodpovídá|Objednávka měla přijít minulý týden|Jak dlouho trvá doručení|Velmi dobrá obsluha, doporučuji|Nemohu se
přihlásit ke svému účtu|Strhli jste peníze dvakrát|Špatná velikost, lze vyměnit|kolik stoji vraceni|Jsem zklamaný|Let má
zpoždění`,
  sk: `Dobrý deň, kde je môj balík?|Stále som nedostal peniaze späť|Môžete mi pomôcť s faktúrou|Aplikácia od včera nefunguje
|Ďakujem veľmi pekne za rýchlu pomoc|Píšem vám už tretíkrát|O koľkej otvárate v nedeľu|Chcem zrušiť predplatné|Obrazovka je
rozbitá a nikto neodpovedá|Objednávka mala prísť minulý týždeň|Ako dlho trvá doručenie|Veľmi dobrá obsluha, odporúčam
|Neviem sa prihlásiť do účtu|Zlá veľkosť, dá sa vymeniť`,
  hu: `Jó napot, hol van a csomagom?|Még mindig nem kaptam vissza a pénzemet|Tudnak segíteni a számlával|Az alkalmazás tegnap
óta nem működik|Nagyon köszönöm a gyors segítséget|Már harmadszor írok önöknek|Mikor nyitnak vasárnap|Le szeretném mondani
az előfizetést|A képernyő eltört és senki nem válaszol|A rendelésnek múlt héten kellett volna megérkeznie|Mennyi ideig tart
a szállítás|Nagyon jó kiszolgálás, ajánlom|Nem tudok belépni a fiókomba|Kétszer vontak le a kártyámról|Rossz méret, lehet
cserélni|mennyibe kerul a visszakuldes|Csalódtam önökben|Késik a járat`,
  ro: `Bună ziua, unde este coletul meu?|Încă nu am primit banii înapoi|Mă puteți ajuta cu factura|Aplicația nu merge de ieri
|Mulțumesc mult pentru ajutorul rapid|Este a treia oară când vă scriu|La ce oră deschideți duminică|Vreau să renunț la
abonament|Ecranul este spart și nimeni nu răspunde|Comanda trebuia să ajungă săptămâna trecută|Cât durează livrarea|Servicii
foarte bune, recomand|Nu pot intra în contul meu|Mi-ați luat banii de două ori|Mărime greșită, se poate schimba|cat costa
returul|Sunt foarte dezamăgit|Zborul are întârziere|va rog sa ma sunati|nu am primit comanda nici azi`,
  tr: `Merhaba, kargom nerede?|Param hala iade edilmedi|Fatura konusunda yardım eder misiniz|Uygulama dünden beri çalışmıyor
|Hızlı yardım için çok teşekkürler|Size üçüncü kez yazıyorum|Pazar günü kaçta açıyorsunuz|Aboneliğimi iptal etmek istiyorum
|Ekran kırık ve kimse cevap vermiyor|Siparişin geçen hafta gelmesi gerekiyordu|Teslimat ne kadar sürer|Çok iyi hizmet,
tavsiye ederim|Hesabıma giriş yapamıyorum|Kartımdan iki kez para çekildi|Yanlış beden, değiştirebilir miyim|iade ucreti
ne kadar|Hayal kırıklığına uğradım|Uçak rötar yaptı|siparisim hala gelmedi lutfen yardim|paramı geri istiyorum`,
  ca: `Bon dia, on és el meu paquet?|Encara no he rebut els diners|Em podeu ajudar amb la factura|L'aplicació no funciona des
d'ahir|Moltes gràcies per l'ajuda|És la tercera vegada que us escric|A quina hora obriu diumenge|Vull donar-me de baixa|La
pantalla està trencada i ningú no respon|La comanda havia d'arribar la setmana passada|Quant triga el lliurament|Molt bon
servei, el recomano|No puc entrar al meu compte|M'heu cobrat dues vegades|Talla equivocada, la puc canviar|quant costa
tornar-ho|Estic molt decebut amb vosaltres|El vol porta retard|Sisplau truqueu-me avui mateix|Què passa amb la llum al
carrer`,
  gl: `Bos días, onde está o meu paquete?|Aínda non recibín os cartos|Poden axudarme coa factura|A aplicación non funciona dende
onte|Moitas grazas pola axuda|É a terceira vez que lles escribo|A que hora abren o domingo|Quero darme de baixa|A pantalla
está rota e ninguén responde|O pedido tiña que chegar a semana pasada|Canto tarda a entrega|Moi bo servizo, recoméndoo|Non
podo entrar na miña conta|Cobráronme dúas veces|O voo leva atraso`,
  eu: `Egun on, non dago nire paketea?|Oraindik ez dut dirua jaso|Lagunduko didazue fakturarekin|Aplikazioak ez du funtzionatzen
atzotik|Eskerrik asko laguntzagatik|Hirugarren aldia da idazten dizuedana|Zer ordutan irekitzen duzue igandean|Harpidetza
utzi nahi dut|Pantaila hautsita dago eta inork ez du erantzuten|Zenbat kostatzen da itzultzea`,
  hr: `Dobar dan, gdje je moj paket?|Još nisam dobio novac natrag|Možete li mi pomoći s računom|Aplikacija ne radi od jučer
|Hvala puno na brzoj pomoći|Već vam treći put pišem|Kada otvarate u nedjelju|Želim otkazati pretplatu|Ekran je razbijen i
nitko ne odgovara|Narudžba je trebala stići prošli tjedan|Koliko traje dostava|Vrlo dobra usluga, preporučujem|Ne mogu se
prijaviti na račun|Skinuli ste novac dva puta|Kriva veličina, može li zamjena|Let kasni|zasto niko ne odgovara`,
  id: `Halo, di mana paket saya?|Saya belum menerima uang saya kembali|Bisa bantu saya dengan tagihan ini|Aplikasinya tidak bisa
dibuka sejak kemarin|Terima kasih banyak atas bantuannya|Ini sudah ketiga kalinya saya menulis|Jam berapa buka hari Minggu
|Saya mau berhenti berlangganan|Layarnya rusak dan tidak ada yang menjawab|Pesanan seharusnya sampai minggu lalu|Berapa lama
pengirimannya|Pelayanan bagus sekali, saya rekomendasikan|Saya tidak bisa masuk ke akun saya|Kartu saya dipotong dua kali
|Ukurannya salah, bisa ditukar|ongkos kirim balik berapa|Saya sangat kecewa|Pesawatnya terlambat|tolong dibalas dong kak`,
  vi: `Xin chào, đơn hàng của tôi đâu rồi?|Tôi vẫn chưa nhận được tiền hoàn|Bạn giúp tôi với hóa đơn này|Ứng dụng không mở được
từ hôm qua|Cảm ơn bạn rất nhiều|Đây là lần thứ ba tôi viết cho bạn|Chủ nhật mấy giờ mở cửa|Tôi muốn hủy gói|Màn hình bị vỡ
và không ai trả lời|Giao hàng mất bao lâu|Dịch vụ rất tốt|Tôi không đăng nhập được|khong ai tra loi tin nhan`,
  tl: `Kumusta, nasaan na po ang order ko?|Hindi ko pa natatanggap ang pera ko|Pwede niyo ba akong tulungan sa bill|Hindi gumagana
ang app mula kahapon|Maraming salamat sa tulong|Pangatlong beses ko na itong sinulat|Anong oras kayo bukas sa Linggo|Gusto ko
nang ikansela|Sira ang screen at walang sumasagot|Gaano katagal ang delivery|Ang bagal ng serbisyo ninyo|Mali ang sukat,
pwede bang palitan`,
  sw: `Habari, mzigo wangu uko wapi?|Bado sijapata pesa zangu|Mnaweza kunisaidia na bili hii|Programu haifanyi kazi tangu jana
|Asante sana kwa msaada|Hii ni mara ya tatu ninaandika|Mnafungua saa ngapi Jumapili|Nataka kufuta akaunti yangu|Skrini
imevunjika na hakuna anayejibu|Huduma nzuri sana`,
  af: `Goeie dag, waar is my pakkie?|Ek het nog nie my geld teruggekry nie|Kan julle my met die rekening help|Die toep werk nie
sedert gister nie|Baie dankie vir die vinnige hulp|Dit is die derde keer dat ek skryf|Hoe laat maak julle Sondag oop|Ek wil my
intekening kanselleer|Die skerm is stukkend en niemand antwoord nie|Baie goeie diens`,
  et: `Tere, kus mu pakk on?|Ma pole ikka veel raha tagasi saanud|Kas saate mind arvega aidata|Rakendus ei tööta eilsest saadik
|Suur tänu kiire abi eest|Kirjutan teile juba kolmandat korda|Soovin tellimuse lõpetada|Ekraan on katki ja keegi ei vasta`,
  lt: `Laba diena, kur mano siunta?|Vis dar negavau pinigų atgal|Ar galite padėti su sąskaita|Programėlė neveikia nuo vakar|Labai
ačiū už greitą pagalbą|Rašau jau trečią kartą|Noriu atsisakyti prenumeratos|Ekranas sudužęs ir niekas neatsako`,
  lv: `Labdien, kur ir mans sūtījums?|Es joprojām neesmu saņēmis naudu|Vai varat palīdzēt ar rēķinu|Lietotne nedarbojas kopš
vakardienas|Liels paldies par palīdzību|Rakstu jau trešo reizi|Vēlos atcelt abonementu|Ekrāns ir saplēsts`,
  sl: `Dober dan, kje je moj paket?|Še vedno nisem dobil denarja nazaj|Mi lahko pomagate z računom|Aplikacija ne dela od včeraj
|Najlepša hvala za hitro pomoč|Pišem vam že tretjič|Želim odpovedati naročnino|Zaslon je razbit in nihče ne odgovarja`,
  sq: `Përshëndetje, ku është pakoja ime?|Ende nuk i kam marrë paratë|A mund të më ndihmoni me faturën|Aplikacioni nuk punon që
dje|Faleminderit shumë për ndihmën|Po ju shkruaj për herë të tretë|Dua ta anuloj abonimin|Ekrani është thyer`,
  is: `Góðan dag, hvar er pakkinn minn?|Ég hef enn ekki fengið peningana|Getið þið hjálpað mér með reikninginn|Appið virkar ekki
síðan í gær|Takk kærlega fyrir hjálpina|Ég vil segja upp áskriftinni|Skjárinn er brotinn og enginn svarar`,
};

/** Names of people, firms and things as they stand in messages, and codes: no language can be told from them. */
export const names = `Tentalo Brightline Norva Halden Wexley Corbin Aldous Marchetti Okonkwo Nakamura Petrov Kowalczyk Sjögren
Olumide Adeyemi Siobhan Ferreira Dubois Kramer Vandenberg Hashimoto Rossellini Quintana Delacroix Schumacher Ibáñez Yilmaz
Xperia Galaxy Zenfone Nexara Plusline Trailhead Kestrel Voltix Aerolux Finnegan Mbappe Szymon Krzysztof Jovanovic Bergström
qwerty asdf asdfgh zxcvbn hjkl lorem xq zzz qqq wkrp bzzt grmpf hmpf pfff mwah tsk brr AX BX REF SKU IBAN PNR GTX RTX USB HDMI
London Paris Berlin Madrid Lisboa Roma Amsterdam Porto Milano Lyon Hamburg Sevilla Utrecht Antwerpen Zürich Wien Genève`;
