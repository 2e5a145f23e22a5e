import { bootstrapApplication } from '@angular/platform-browser';
import 'newsrack/headline-list.js';
import 'newsrack/article-card.js';
import 'newsrack/breaking-ticker.js';
import { App } from './app';

void bootstrapApplication(App);
