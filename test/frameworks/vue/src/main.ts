import { createApp } from 'vue';
import type {} from 'newsrack/vue';
import 'newsrack/headline-list.js';
import 'newsrack/article-card.js';
import 'newsrack/breaking-ticker.js';
import App from './app.vue';

createApp(App).mount('#app');
