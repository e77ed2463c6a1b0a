import type { Moment } from './moments.ts';

/** The same four kinds in Portuguese, Italian and Dutch. Written for these tests. */
export const morePoliteButSevere: readonly Moment[] = [
  ['pt', 'Boa tarde, há um cheiro forte de gás na cozinha, poderiam mandar alguém, por favor?'],
  ['pt', 'Olá, meu cartão foi roubado e alguém está usando agora. Podem bloquear, por favor? Obrigada.'],
  ['pt', 'Bom dia, a insulina do meu pai não chegou e ele precisa dela hoje. Muito obrigado.'],
  ['pt', 'Desculpem incomodar, estamos presos no aeroporto com um bebê, podem ajudar?'],
  ['it', 'Buongiorno, c’è un forte odore di gas in cucina, potreste mandare qualcuno, per favore?'],
  ['it', 'Salve, mi hanno rubato la carta e qualcuno la sta usando. Potete bloccarla, per cortesia? Grazie.'],
  ['it', 'Buonasera, l’insulina di mio padre non è arrivata e gli serve oggi. Grazie mille.'],
  ['it', 'Scusate il disturbo, siamo bloccati in aeroporto con un neonato, potete aiutarci?'],
  ['nl', 'Goedemiddag, er hangt een sterke gaslucht in de keuken, zou u iemand kunnen sturen?'],
  ['nl', 'Hallo, mijn pas is gestolen en iemand gebruikt hem nu. Kunt u hem blokkeren, alstublieft? Dank u.'],
  ['nl', 'Goedemorgen, de insuline van mijn vader is niet geleverd en hij heeft die vandaag nodig. Hartelijk dank.'],
  ['nl', 'Sorry dat ik stoor, we zitten vast op het vliegveld met een baby, kunt u ons helpen?'],
];

export const moreRudeButTrivial: readonly Moment[] = [
  ['pt', 'O novo logo de vocês é ridículo, seus idiotas'],
  ['pt', 'Que propaganda de merda, que vergonha'],
  ['pt', 'A música de espera é um lixo, palhaços'],
  ['it', 'Il vostro nuovo logo è ridicolo, siete degli incapaci'],
  ['it', 'Che pubblicità di merda, vergognatevi'],
  ['it', 'La musica della pubblicità fa schifo, pagliacci'],
  ['nl', 'Jullie nieuwe logo is belachelijk, stelletje idioten'],
  ['nl', 'Wat een kut reclame, schaam je'],
  ['nl', 'Die nieuwsbrief is waardeloze troep, prutsers'],
];

export const moreSincerePraise: readonly Moment[] = [
  ['pt', 'Que atendimento foda demais, adorei, muito obrigado!'],
  ['pt', 'Sensacional, chegou em um dia, vocês são os melhores!!!'],
  ['pt', 'Nenhum problema, tudo perfeito, recomendo'],
  ['it', 'Una figata pazzesca, siete i migliori!'],
  ['it', 'Nessun problema, tutto perfetto, grazie mille'],
  ['it', 'Bellissimo, un regalo fantastico!!! Grazie ❤️'],
  ['nl', 'Verdomd lekker, jullie koffie is de beste!'],
  ['nl', 'Geen enkel probleem, alles perfect, heel erg bedankt'],
  ['nl', 'Geweldig, binnen een dag geleverd, super!!!'],
];

export const moreSarcasm: readonly Moment[] = [
  ['pt', 'Ótimo, mais um atraso. Era só o que faltava.'],
  ['pt', 'Obrigado por nada'],
  ['pt', 'Parabéns, perderam meu pacote de novo'],
  ['it', 'Fantastico, un altro ritardo. Ci mancava solo questo.'],
  ['it', 'Grazie di niente'],
  ['it', 'Complimenti, il mio pacco è sparito di nuovo'],
  ['nl', 'Geweldig, alweer vertraging. Dat kan er ook nog wel bij.'],
  ['nl', 'Bedankt voor niets'],
  ['nl', 'Fijn, mijn pakket is weer kwijt'],
];
