/** The rest of HTML 4's names (Greek, mathematics, arrows, what else is rare), with their code points. */
export function rareEntities(): [name: string, code: number][] {
  return Object.entries(runs).flatMap(([first, run]) =>
    run.split(' ').map((name, i): [string, number] => [name, Number(first) + i]),
  );
}

/** Names by the code point of the first; the others follow one by one. */
const runs: Readonly<Record<number, string>> = {
  402: 'fnof',
  710: 'circ',
  732: 'tilde',
  913: 'Alpha Beta Gamma Delta Epsilon Zeta Eta Theta Iota Kappa Lambda Mu Nu Xi Omicron Pi Rho',
  931: 'Sigma Tau Upsilon Phi Chi Psi Omega',
  945:
    'alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi omicron pi rho sigmaf sigma tau upsilon ' +
    'phi chi psi omega',
  977: 'thetasym upsih',
  982: 'piv',
  8224: 'dagger Dagger',
  8240: 'permil',
  8242: 'prime Prime',
  8254: 'oline',
  8260: 'frasl',
  8465: 'image',
  8472: 'weierp',
  8476: 'real',
  8501: 'alefsym',
  8592: 'larr uarr rarr darr harr',
  8629: 'crarr',
  8656: 'lArr uArr rArr dArr hArr',
  8704: 'forall',
  8706: 'part exist',
  8709: 'empty',
  8711: 'nabla isin notin',
  8715: 'ni',
  8719: 'prod',
  8721: 'sum minus',
  8727: 'lowast',
  8730: 'radic',
  8733: 'prop infin',
  8736: 'ang',
  8743: 'and or cap cup int',
  8756: 'there4',
  8764: 'sim',
  8773: 'cong',
  8776: 'asymp',
  8800: 'ne equiv',
  8804: 'le ge',
  8834: 'sub sup nsub',
  8838: 'sube supe',
  8853: 'oplus',
  8855: 'otimes',
  8869: 'perp',
  8901: 'sdot',
  8968: 'lceil rceil lfloor rfloor',

  9674: 'loz',
  9824: 'spades',
  9827: 'clubs',
  9829: 'hearts diams',
  10216: 'lang rang',
};
