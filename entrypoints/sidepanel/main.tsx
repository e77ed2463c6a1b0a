import { render } from 'preact';
import '../../components/panel/panel.css';
import { App } from './App';

render(<App />, document.body);
