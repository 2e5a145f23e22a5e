import type { Story } from 'newsrack';

export const story: Story = {
  id: 'given',
  title: 'Given by the page',
  url: 'https://news.example/given',
  authors: [],
  tags: [],
};
