import { render } from 'preact';
import '../../components/options/options.css';
import { App } from './App.tsx';

render(<App />, document.body);
