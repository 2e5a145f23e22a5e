import { expect } from '@open-wc/testing';
import { parseDate } from '../../src/text/dates.js';

describe('parseDate', () => {
  it('reads the date of an RSS feed', () => {
    reads({
      'Tue, 05 Mar 2024 17:45:10 +0000': '2024-03-05T17:45:10.000Z',
      'Tue, 5 Mar 2024 17:45:10 GMT': '2024-03-05T17:45:10.000Z',
      'Tue, 05 Mar 2024 17:45 -0330': '2024-03-05T21:15:00.000Z',
      '05 Mar 24 1745 UT': '2024-03-05T17:45:00.000Z',
      'Sun, 31 Dec 99 23:59:59 Z': '1999-12-31T23:59:59.000Z',
      'Tuesday, 05-Mar-24 17:45:10 GMT': '2024-03-05T17:45:10.000Z',
      'tuesday 5 march 2024': '2024-03-05T00:00:00.000Z',
      'Tue ,\t05  Mar\n2024 17:45:10 +0000 (what a day)': '2024-03-05T17:45:10.000Z',
    });
  });

  it('reads the date of an Atom or a JSON feed', () => {
    reads({
      '2024-03-05T17:45:10Z': '2024-03-05T17:45:10.000Z',
      '2024-03-05t17:45:10.5z': '2024-03-05T17:45:10.500Z',
      '2024-03-05T17:45:10.9999+05:45': '2024-03-05T12:00:10.999Z',
      '2024-03-05T17:45:10,25-0800': '2024-03-06T01:45:10.250Z',
      '20240305T174510Z': '2024-03-05T17:45:10.000Z',
      '2024-03-05': '2024-03-05T00:00:00.000Z',
      '2024-03': '2024-03-01T00:00:00.000Z',
      '2024': '2024-01-01T00:00:00.000Z',
    });
  });

  it('reads the date that a program prints when nobody tells it how', () => {
    reads({
      'Tue Mar  5 17:45:10 2024': '2024-03-05T17:45:10.000Z',
      'Tue Mar 5 17:45:10 EST 2024': '2024-03-05T22:45:10.000Z',
      'Tue Mar 05 17:45:10 +0000 2024': '2024-03-05T17:45:10.000Z',
      'Tue Mar 05 2024 17:45:10 GMT+0100 (Central European Standard Time)': '2024-03-05T16:45:10.000Z',
      '2024/3/5 7:45:10': '2024-03-05T07:45:10.000Z',
      '1709660710': '2024-03-05T17:45:10.000Z',
      '1709660710123': '2024-03-05T17:45:10.123Z',
    });
  });

  it('reads the date that an editor types by hand', () => {
    reads({
      'March 5, 2024 at 5:45 p.m.': '2024-03-05T17:45:00.000Z',
      'Mar. 5th, 2024, 12:05 AM': '2024-03-05T00:05:00.000Z',
      '5.3.2024 17:45': '2024-03-05T17:45:00.000Z',
      '25/03/2024 - 17:45': '2024-03-25T17:45:00.000Z',
      '3/25/2024 5:45 PM': '2024-03-25T17:45:00.000Z',
    });
  });

  it('reads the date that an American types by hand', () => {
    reads({
      '4/5/2024 5:45:10 PM': '2024-04-05T17:45:10.000Z',
      '04/05/2024 5:45 AM EST': '2024-04-05T10:45:00.000Z',
      '12/11/2024 5 PM -0700': '2024-12-12T00:00:00.000Z',
      '25/03/2024 5:45 PM': '2024-03-25T17:45:00.000Z',
      'March 5, 2024 at 5pm ET': '2024-03-05T22:00:00.000Z',
    });
  });

  it('reads the date in which a program errs', () => {
    reads({
      'Tue, 05 Mar 2024 17:45:10 00': '2024-03-05T17:45:10.000Z',
      '2024-03-05T17:45:10:00': '2024-03-05T17:45:10.000Z',
      'Tue, 05 Mar 2024 17 -0700': '2024-03-06T00:00:00.000Z',
      '05 Tuesday, Mar 2024 17:45': '2024-03-05T17:45:00.000Z',
      '17:45 05.03.2024 -0700': '2024-03-06T00:45:00.000Z',
      '2024-03-05 00:00:00.0 17:45:10.0 -0700': '2024-03-06T00:45:10.000Z',
      '2024-012-05T17:45:10Z': '2024-12-05T17:45:10.000Z',
      '031231': '2003-12-31T00:00:00.000Z',
      '930520': '1993-05-20T00:00:00.000Z',
    });
    leaves(
      '2024-03-05 00:00:00 01:00',
      '2024-03-05 00:00:00.0 17:45',
      'Tue, 05 Mar 2024 17:45:10 01',
      'Tue, 05 Mar 2024 17:45:1000',
      'Tue, 05 Mar 2024 175:45',
      'Tue, 05 Mar 2024 10 -12',
      'Tue, 05 Mar 2024 17',
      '031331',
    );
  });

  it('reads the date that a publisher writes in another language', () => {
    reads({
      'Ter, 05 Fev 2024 17:45:10 -0300': '2024-02-05T20:45:10.000Z',
      'segunda-feira, 5 de agosto de 2024 às 17:45': '2024-08-05T17:45:00.000Z',
      'mié, 07 ago 2024 17:45:10 +0200': '2024-08-07T15:45:10.000Z',
      'mar., 06 août 2024 17:45:10 +0200': '2024-08-06T15:45:10.000Z',
      'Di, 5. März 2024 17:45 CET': '2024-03-05T16:45:00.000Z',
      'gio, 09 mag 2024 17:45:10 CEST': '2024-05-09T15:45:10.000Z',
      'do 7 mrt 2024': '2024-03-07T00:00:00.000Z',
      'Τρί, 06 Αύγ 2024 17:45:10 EET': '2024-08-06T15:45:10.000Z',
      '2024. október 5.': '2024-10-05T00:00:00.000Z',
      '2024년 3월 5일 17:45:10': '2024-03-05T08:45:10.000Z',
      '2024.03.05. (화) 오후 5:45': '2024-03-05T08:45:00.000Z',
    });
  });

  it('reads the clock of a place as it goes on that day', () => {
    reads({
      '2024-01-05 12:00 America/New_York': '2024-01-05T17:00:00.000Z',
      'July 5, 2024 12:00 PM ET': '2024-07-05T16:00:00.000Z',
      '5 Jul 2024 12:00:00 EST': '2024-07-05T17:00:00.000Z',
    });
  });

  it('knows leap days, leap seconds and the end of a day', () => {
    reads({
      '29 Feb 2024': '2024-02-29T00:00:00.000Z',
      '2016-12-31T23:59:60Z': '2017-01-01T00:00:00.000Z',
      '2024-12-31T24:00:00Z': '2025-01-01T00:00:00.000Z',
    });
  });

  it('shows a reader no date that can be read in two ways', () => {
    leaves(
      '4/5/2024',
      '04-05-2024 17:45',
      '4/5/2024 5:45 pm',
      '4/5/2024, 5:45 PM',
      '4/5/2024 5:45 PM +05:30',
      '5/04/2024 5:45 PM',
      '04-05-2024 5:45 PM',
      '4 5 2024',
      '12.11.10',
      '24-03-05',
      '24. 03. 05',
      'Mar 5-16, 2024',
      '05-012-24',
      '240305',
      '200312',
      '121110',
      '01/02/1970',
    );
    leaves('5 Jul 2024 12:00 IST', '5 Jul 2024 12:00 B', 'November 3, 2024 1:30 AM ET');
  });

  it('shows a reader no day and no hour that never was', () => {
    leaves(
      '29 Feb 2023',
      '31 Apr 2024',
      '2024-13-01',
      '2024-00-10',
      '2024-03-05T24:00:01Z',
      '2024-03-05T17:60Z',
    );
    leaves(
      '2024-03-05T17:45:61Z',
      '2024-03-05T17:45:10+99:99',
      '5 Mar 2024 17:45 AM',
      '5 Mar 2024 12:00 Mars/Crater',
    );
  });

  it('shows a reader no date where a publisher means none', () => {
    leaves('', ' ', '0', 'null', '0000-00-00 00:00:00', '0001-01-01T00:00:00Z', '0002-11-30T00:00:00Z');
    leaves('1970-01-01T00:00:00Z', 'Wed, 31 Dec 1969 19:00:00 -0500', '9999-12-31T23:59:59Z', '1402-12-15');
  });

  it('takes no prose for a date', () => {
    leaves(
      'when the item was published',
      'yesterday',
      '17:45',
      'Tue, 5 zzz 2024',
      '5 marraskuuta 2024',
      '2024-03-xx',
    );
    leaves(
      'May 2024',
      'ticket 991231',
      'Mar 5, 2024 3:00-4 PM',
      '5 Mar 2024 12:00 constructor',
      '5 Mar 2024 12:00 __proto__',
    );
    leaves('2024-03-05T17:45:10Z and so on', 'Tue, 05 Mar 2024 1:2:3:4 GMT', '5 Mar 17:45:10 GMT');
  });

  it('keeps a page quick when a feed is hostile', () => {
    leaves(' '.repeat(1e6) + 'x', '1'.repeat(1e6), '5 Mar '.repeat(1e5), '('.repeat(1e6));
  });
});

function reads(dates: Record<string, string>): void {
  for (const [written, instant] of Object.entries(dates)) {
    expect(parseDate(written)?.toISOString(), written).to.equal(instant);
  }
}

function leaves(...texts: string[]): void {
  for (const text of texts) expect(parseDate(text), text.slice(0, 99)).to.equal(undefined);
}
