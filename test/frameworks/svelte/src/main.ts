import { mount } from 'svelte';
import type {} from 'newsrack/svelte';
import 'newsrack/headline-list.js';
import 'newsrack/article-card.js';
import 'newsrack/breaking-ticker.js';
import App from './app.svelte';

mount(App, { target: document.querySelector('#app')! });
