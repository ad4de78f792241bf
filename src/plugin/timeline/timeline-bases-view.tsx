import type { Plugin, QueryController } from 'obsidian';
import { BasesView } from 'obsidian';
import { render } from 'preact';
import { timelineViewType } from '../../actions/interviews-base';
import { timelinesOf } from '../../actions/index/timelines-of';
import { timelineText } from '../../text/timeline-text';
import type { PluginContext } from '../plugin-context';
import { Timelines } from './timelines';

/** The applications of a base as lines in time, in the order of its notes. */
class TimelineBasesView extends BasesView {
  override type = timelineViewType;
  readonly #element: HTMLElement;
  readonly #context: PluginContext;

  constructor(controller: QueryController, element: HTMLElement, context: PluginContext) {
    super(controller);
    this.#element = element;
    this.#context = context;
  }

  override onload(): void {
    this.#element.addClass('interview-follow-up-timelines');
    this.register(this.#context.live.subscribe(() => this.onDataUpdated()));
    this.register(() => render(null, this.#element));
  }

  override onDataUpdated(): void {
    if (this.data === undefined) return;
    const { followUps, now } = this.#context.live.current();
    const paths = this.data.groupedData.flatMap(({ entries }) => entries.map(({ file }) => file.path));
    const timelines = timelinesOf(this.#context, paths, followUps, now);
    render(
      timelines.length === 0 ? (
        <p class="interview-follow-up-timeline-empty">{timelineText.nothing}</p>
      ) : (
        <Timelines context={this.#context} timelines={timelines} now={now} />
      ),
      this.#element,
    );
  }
}

/** Offers the drawing as a view of bases; false where Bases is switched off. */
export function registerTimeline(plugin: Plugin, context: PluginContext): boolean {
  return plugin.registerBasesView(timelineViewType, {
    name: timelineText.name,
    icon: 'chart-gantt',
    factory: (controller, element) => new TimelineBasesView(controller, element, context),
  });
}
