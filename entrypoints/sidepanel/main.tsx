import { render } from 'preact';
import '../../components/panel/panel.css';
import { App } from './App.tsx';

render(<App />, document.body);
