/** What readers of the Courier say below its stories, by the story's slug. */
export const letters = {
  'tide-barrier-test': [
    {
      name: 'Henrike Voll',
      text: 'I stood on the east pier for all eleven minutes and it was the best theatre of the year. The gulls left at gate three.',
      answers: [
        {
          name: 'Old Pilot',
          text: 'Gate three has a squeak. They say it is the bearing. Those of us who were there in the winter of the long surge know better.',
          answers: [
            {
              name: 'Tomas Breyne',
              staff: true,
              text: 'It is the bearing. I asked, and then I asked to see it. The squeak has been promised some grease before the autumn tides.',
            },
          ],
        },
        { name: 'M. Okonjo', text: 'Is there a place to watch the next one from with a pram?' },
      ],
    },
    {
      name: 'Bram',
      text: 'A hand’s breadth: whose hand?\n\nMy grandfather was a lock keeper, and his hand was a good deal wider than the new engineer’s.',
    },
    {
      name: 'Ilse from Ropewalk',
      text: 'The cellar stayed dry. First spring tide that I can say so of in nineteen years. Thank you, whoever turned the key.',
    },
  ],
  'price-of-a-loaf': [
    {
      name: 'Seven Bakeries Lane',
      text: 'We weigh ours in front of you. Come before eight and you may hold the scale.',
      answers: [{ name: 'Petra', text: 'Came before eight. Held the scale. Bought three.' }],
    },
    {
      name: 'Anselm K.',
      text: 'The heel of the loaf is the best part and should cost more. I will not be told otherwise.',
    },
  ],
  'night-market': [
    { name: 'Yusra', text: 'The lantern stall by the steps has the small blue ones again.' },
    { name: 'قارئ من الميناء', text: 'أجمل ما في السوق رائحة الخبز بعد منتصف الليل.' },
  ],
};
