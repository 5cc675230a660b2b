<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis simplifyDrawingTol="1" labelsEnabled="0" simplifyLocal="1" simplifyDrawingHints="1" simplifyAlgorithm="0" simplifyMaxScale="1" symbologyReferenceScale="-1" minScale="100000000" version="3.22.16-Białowieża" styleCategories="Symbology|Labeling|MapTips|Rendering" hasScaleBasedVisibilityFlag="0" maxScale="0">
  <renderer-v2 type="RuleRenderer" referencescale="-1" enableorderby="0" forceraster="0" symbollevels="0">
    <rules key="{00000000000000000000000000000000}">
      <rule filter="strpos(@works_strict, ' ' || &quot;id&quot; || ' ') > 0" symbol="0" label="valt geheel in een graafrust: geen vrije dagen (strijdig)" key="rule-359d58c7d3991818"/>
      <rule filter="strpos(@works_avoidable, ' ' || &quot;id&quot; || ' ') > 0" symbol="1" label="valt deels in een graafrust: verschuiven (te vermijden)" key="rule-e8a2319cc30775f7"/>
      <rule filter="ELSE" symbol="2" label="zou in de graafrust na een voorstel vallen" checkstate="0" key="rule-f3f95cbe3de965e7"/>
    </rules>
    <symbols>
      <symbol type="marker" force_rhr="0" clip_to_extent="1" alpha="1" name="0">
        <data_defined_properties>
          <Option type="Map">
            <Option type="QString" name="name" value=""/>
            <Option name="properties"/>
            <Option type="QString" name="type" value="collection"/>
          </Option>
        </data_defined_properties>
        <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
          <Option type="Map">
            <Option type="QString" name="angle" value="0"/>
            <Option type="QString" name="cap_style" value="square"/>
            <Option type="QString" name="color" value="255,255,255,0"/>
            <Option type="QString" name="horizontal_anchor_point" value="1"/>
            <Option type="QString" name="joinstyle" value="bevel"/>
            <Option type="QString" name="name" value="circle"/>
            <Option type="QString" name="offset" value="0,0"/>
            <Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="offset_unit" value="MM"/>
            <Option type="QString" name="outline_color" value="224,20,60,255"/>
            <Option type="QString" name="outline_style" value="solid"/>
            <Option type="QString" name="outline_width" value="0.9"/>
            <Option type="QString" name="outline_width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="outline_width_unit" value="MM"/>
            <Option type="QString" name="scale_method" value="diameter"/>
            <Option type="QString" name="size" value="5.4"/>
            <Option type="QString" name="size_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="size_unit" value="MM"/>
            <Option type="QString" name="vertical_anchor_point" value="1"/>
          </Option>
          <prop k="angle" v="0"/>
          <prop k="cap_style" v="square"/>
          <prop k="color" v="255,255,255,0"/>
          <prop k="horizontal_anchor_point" v="1"/>
          <prop k="joinstyle" v="bevel"/>
          <prop k="name" v="circle"/>
          <prop k="offset" v="0,0"/>
          <prop k="offset_map_unit_scale" v="3x:0,0,0,0,0,0"/>
          <prop k="offset_unit" v="MM"/>
          <prop k="outline_color" v="224,20,60,255"/>
          <prop k="outline_style" v="solid"/>
          <prop k="outline_width" v="0.9"/>
          <prop k="outline_width_map_unit_scale" v="3x:0,0,0,0,0,0"/>
          <prop k="outline_width_unit" v="MM"/>
          <prop k="scale_method" v="diameter"/>
          <prop k="size" v="5.4"/>
          <prop k="size_map_unit_scale" v="3x:0,0,0,0,0,0"/>
          <prop k="size_unit" v="MM"/>
          <prop k="vertical_anchor_point" v="1"/>
          <data_defined_properties>
            <Option type="Map">
              <Option type="QString" name="name" value=""/>
              <Option name="properties"/>
              <Option type="QString" name="type" value="collection"/>
            </Option>
          </data_defined_properties>
        </layer>
      </symbol>
      <symbol type="marker" force_rhr="0" clip_to_extent="1" alpha="1" name="1">
        <data_defined_properties>
          <Option type="Map">
            <Option type="QString" name="name" value=""/>
            <Option name="properties"/>
            <Option type="QString" name="type" value="collection"/>
          </Option>
        </data_defined_properties>
        <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
          <Option type="Map">
            <Option type="QString" name="angle" value="0"/>
            <Option type="QString" name="cap_style" value="square"/>
            <Option type="QString" name="color" value="255,255,255,0"/>
            <Option type="QString" name="horizontal_anchor_point" value="1"/>
            <Option type="QString" name="joinstyle" value="bevel"/>
            <Option type="QString" name="name" value="circle"/>
            <Option type="QString" name="offset" value="0,0"/>
            <Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="offset_unit" value="MM"/>
            <Option type="QString" name="outline_color" value="224,20,60,255"/>
            <Option type="QString" name="outline_style" value="solid"/>
            <Option type="QString" name="outline_width" value="0.6"/>
            <Option type="QString" name="outline_width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="outline_width_unit" value="MM"/>
            <Option type="QString" name="scale_method" value="diameter"/>
            <Option type="QString" name="size" value="5.4"/>
            <Option type="QString" name="size_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="size_unit" value="MM"/>
            <Option type="QString" name="vertical_anchor_point" value="1"/>
          </Option>
          <prop k="angle" v="0"/>
          <prop k="cap_style" v="square"/>
          <prop k="color" v="255,255,255,0"/>
          <prop k="horizontal_anchor_point" v="1"/>
          <prop k="joinstyle" v="bevel"/>
          <prop k="name" v="circle"/>
          <prop k="offset" v="0,0"/>
          <prop k="offset_map_unit_scale" v="3x:0,0,0,0,0,0"/>
          <prop k="offset_unit" v="MM"/>
          <prop k="outline_color" v="224,20,60,255"/>
          <prop k="outline_style" v="solid"/>
          <prop k="outline_width" v="0.6"/>
          <prop k="outline_width_map_unit_scale" v="3x:0,0,0,0,0,0"/>
          <prop k="outline_width_unit" v="MM"/>
          <prop k="scale_method" v="diameter"/>
          <prop k="size" v="5.4"/>
          <prop k="size_map_unit_scale" v="3x:0,0,0,0,0,0"/>
          <prop k="size_unit" v="MM"/>
          <prop k="vertical_anchor_point" v="1"/>
          <data_defined_properties>
            <Option type="Map">
              <Option type="QString" name="name" value=""/>
              <Option name="properties"/>
              <Option type="QString" name="type" value="collection"/>
            </Option>
          </data_defined_properties>
        </layer>
      </symbol>
      <symbol type="marker" force_rhr="0" clip_to_extent="1" alpha="1" name="2">
        <data_defined_properties>
          <Option type="Map">
            <Option type="QString" name="name" value=""/>
            <Option name="properties"/>
            <Option type="QString" name="type" value="collection"/>
          </Option>
        </data_defined_properties>
        <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
          <Option type="Map">
            <Option type="QString" name="angle" value="0"/>
            <Option type="QString" name="cap_style" value="square"/>
            <Option type="QString" name="color" value="255,255,255,0"/>
            <Option type="QString" name="horizontal_anchor_point" value="1"/>
            <Option type="QString" name="joinstyle" value="bevel"/>
            <Option type="QString" name="name" value="circle"/>
            <Option type="QString" name="offset" value="0,0"/>
            <Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="offset_unit" value="MM"/>
            <Option type="QString" name="outline_color" value="224,20,60,255"/>
            <Option type="QString" name="outline_style" value="solid"/>
            <Option type="QString" name="outline_width" value="0.3"/>
            <Option type="QString" name="outline_width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="outline_width_unit" value="MM"/>
            <Option type="QString" name="scale_method" value="diameter"/>
            <Option type="QString" name="size" value="5.4"/>
            <Option type="QString" name="size_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="size_unit" value="MM"/>
            <Option type="QString" name="vertical_anchor_point" value="1"/>
          </Option>
          <prop k="angle" v="0"/>
          <prop k="cap_style" v="square"/>
          <prop k="color" v="255,255,255,0"/>
          <prop k="horizontal_anchor_point" v="1"/>
          <prop k="joinstyle" v="bevel"/>
          <prop k="name" v="circle"/>
          <prop k="offset" v="0,0"/>
          <prop k="offset_map_unit_scale" v="3x:0,0,0,0,0,0"/>
          <prop k="offset_unit" v="MM"/>
          <prop k="outline_color" v="224,20,60,255"/>
          <prop k="outline_style" v="solid"/>
          <prop k="outline_width" v="0.3"/>
          <prop k="outline_width_map_unit_scale" v="3x:0,0,0,0,0,0"/>
          <prop k="outline_width_unit" v="MM"/>
          <prop k="scale_method" v="diameter"/>
          <prop k="size" v="5.4"/>
          <prop k="size_map_unit_scale" v="3x:0,0,0,0,0,0"/>
          <prop k="size_unit" v="MM"/>
          <prop k="vertical_anchor_point" v="1"/>
          <data_defined_properties>
            <Option type="Map">
              <Option type="QString" name="name" value=""/>
              <Option name="properties"/>
              <Option type="QString" name="type" value="collection"/>
            </Option>
          </data_defined_properties>
        </layer>
      </symbol>
    </symbols>
  </renderer-v2>
  <blendMode>0</blendMode>
  <featureBlendMode>0</featureBlendMode>
  <layerOpacity>1</layerOpacity>
  <mapTip>&lt;div style="max-width:320px">&lt;b>[% coalesce(nullif("title", ''), "street", "id") %]&lt;/b>&lt;table>[% CASE WHEN coalesce(to_string(coalesce(map_get(map('[partner]', '[partner]'), "partner"), "partner")), '') &lt;> '' THEN '&lt;tr>&lt;td style="color:#6b7280;padding-right:8px">Partner&lt;/td>&lt;td>' || (coalesce(map_get(map('[partner]', '[partner]'), "partner"), "partner")) || '&lt;/td>&lt;/tr>' ELSE '' END %][% CASE WHEN coalesce(to_string("discipline" || ' · ' || "kind"), '') &lt;> '' THEN '&lt;tr>&lt;td style="color:#6b7280;padding-right:8px">Discipline&lt;/td>&lt;td>' || ("discipline" || ' · ' || "kind") || '&lt;/td>&lt;/tr>' ELSE '' END %][% CASE WHEN coalesce(to_string(if((CASE WHEN "period_precision" IN ('jaar', 'meerjarig') THEN to_string(year("period_start")) WHEN "period_precision" = 'halfjaar' THEN ceil(month("period_start") / 6.0) || 'e helft ' || year("period_start") WHEN "period_precision" = 'kwartaal' THEN ceil(month("period_start") / 3.0) || 'e kwartaal ' || year("period_start") WHEN "period_precision" = 'maand' THEN array('jan', 'feb', 'mrt', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec')[month("period_start") - 1] || ' ' || year("period_start") WHEN "period_precision" = 'week' THEN 'week ' || week("period_start") || ' ' || year("period_start") ELSE format_date("period_start", 'd-M-yyyy') END) = (CASE WHEN "period_precision" IN ('jaar', 'meerjarig') THEN to_string(year("period_end")) WHEN "period_precision" = 'halfjaar' THEN ceil(month("period_end") / 6.0) || 'e helft ' || year("period_end") WHEN "period_precision" = 'kwartaal' THEN ceil(month("period_end") / 3.0) || 'e kwartaal ' || year("period_end") WHEN "period_precision" = 'maand' THEN array('jan', 'feb', 'mrt', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec')[month("period_end") - 1] || ' ' || year("period_end") WHEN "period_precision" = 'week' THEN 'week ' || week("period_end") || ' ' || year("period_end") ELSE format_date("period_end", 'd-M-yyyy') END), (CASE WHEN "period_precision" IN ('jaar', 'meerjarig') THEN to_string(year("period_start")) WHEN "period_precision" = 'halfjaar' THEN ceil(month("period_start") / 6.0) || 'e helft ' || year("period_start") WHEN "period_precision" = 'kwartaal' THEN ceil(month("period_start") / 3.0) || 'e kwartaal ' || year("period_start") WHEN "period_precision" = 'maand' THEN array('jan', 'feb', 'mrt', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec')[month("period_start") - 1] || ' ' || year("period_start") WHEN "period_precision" = 'week' THEN 'week ' || week("period_start") || ' ' || year("period_start") ELSE format_date("period_start", 'd-M-yyyy') END), (CASE WHEN "period_precision" IN ('jaar', 'meerjarig') THEN to_string(year("period_start")) WHEN "period_precision" = 'halfjaar' THEN ceil(month("period_start") / 6.0) || 'e helft ' || year("period_start") WHEN "period_precision" = 'kwartaal' THEN ceil(month("period_start") / 3.0) || 'e kwartaal ' || year("period_start") WHEN "period_precision" = 'maand' THEN array('jan', 'feb', 'mrt', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec')[month("period_start") - 1] || ' ' || year("period_start") WHEN "period_precision" = 'week' THEN 'week ' || week("period_start") || ' ' || year("period_start") ELSE format_date("period_start", 'd-M-yyyy') END) || ' – ' || (CASE WHEN "period_precision" IN ('jaar', 'meerjarig') THEN to_string(year("period_end")) WHEN "period_precision" = 'halfjaar' THEN ceil(month("period_end") / 6.0) || 'e helft ' || year("period_end") WHEN "period_precision" = 'kwartaal' THEN ceil(month("period_end") / 3.0) || 'e kwartaal ' || year("period_end") WHEN "period_precision" = 'maand' THEN array('jan', 'feb', 'mrt', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec')[month("period_end") - 1] || ' ' || year("period_end") WHEN "period_precision" = 'week' THEN 'week ' || week("period_end") || ' ' || year("period_end") ELSE format_date("period_end", 'd-M-yyyy') END))), '') &lt;> '' THEN '&lt;tr>&lt;td style="color:#6b7280;padding-right:8px">Periode&lt;/td>&lt;td>' || (if((CASE WHEN "period_precision" IN ('jaar', 'meerjarig') THEN to_string(year("period_start")) WHEN "period_precision" = 'halfjaar' THEN ceil(month("period_start") / 6.0) || 'e helft ' || year("period_start") WHEN "period_precision" = 'kwartaal' THEN ceil(month("period_start") / 3.0) || 'e kwartaal ' || year("period_start") WHEN "period_precision" = 'maand' THEN array('jan', 'feb', 'mrt', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec')[month("period_start") - 1] || ' ' || year("period_start") WHEN "period_precision" = 'week' THEN 'week ' || week("period_start") || ' ' || year("period_start") ELSE format_date("period_start", 'd-M-yyyy') END) = (CASE WHEN "period_precision" IN ('jaar', 'meerjarig') THEN to_string(year("period_end")) WHEN "period_precision" = 'halfjaar' THEN ceil(month("period_end") / 6.0) || 'e helft ' || year("period_end") WHEN "period_precision" = 'kwartaal' THEN ceil(month("period_end") / 3.0) || 'e kwartaal ' || year("period_end") WHEN "period_precision" = 'maand' THEN array('jan', 'feb', 'mrt', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec')[month("period_end") - 1] || ' ' || year("period_end") WHEN "period_precision" = 'week' THEN 'week ' || week("period_end") || ' ' || year("period_end") ELSE format_date("period_end", 'd-M-yyyy') END), (CASE WHEN "period_precision" IN ('jaar', 'meerjarig') THEN to_string(year("period_start")) WHEN "period_precision" = 'halfjaar' THEN ceil(month("period_start") / 6.0) || 'e helft ' || year("period_start") WHEN "period_precision" = 'kwartaal' THEN ceil(month("period_start") / 3.0) || 'e kwartaal ' || year("period_start") WHEN "period_precision" = 'maand' THEN array('jan', 'feb', 'mrt', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec')[month("period_start") - 1] || ' ' || year("period_start") WHEN "period_precision" = 'week' THEN 'week ' || week("period_start") || ' ' || year("period_start") ELSE format_date("period_start", 'd-M-yyyy') END), (CASE WHEN "period_precision" IN ('jaar', 'meerjarig') THEN to_string(year("period_start")) WHEN "period_precision" = 'halfjaar' THEN ceil(month("period_start") / 6.0) || 'e helft ' || year("period_start") WHEN "period_precision" = 'kwartaal' THEN ceil(month("period_start") / 3.0) || 'e kwartaal ' || year("period_start") WHEN "period_precision" = 'maand' THEN array('jan', 'feb', 'mrt', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec')[month("period_start") - 1] || ' ' || year("period_start") WHEN "period_precision" = 'week' THEN 'week ' || week("period_start") || ' ' || year("period_start") ELSE format_date("period_start", 'd-M-yyyy') END) || ' – ' || (CASE WHEN "period_precision" IN ('jaar', 'meerjarig') THEN to_string(year("period_end")) WHEN "period_precision" = 'halfjaar' THEN ceil(month("period_end") / 6.0) || 'e helft ' || year("period_end") WHEN "period_precision" = 'kwartaal' THEN ceil(month("period_end") / 3.0) || 'e kwartaal ' || year("period_end") WHEN "period_precision" = 'maand' THEN array('jan', 'feb', 'mrt', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec')[month("period_end") - 1] || ' ' || year("period_end") WHEN "period_precision" = 'week' THEN 'week ' || week("period_end") || ' ' || year("period_end") ELSE format_date("period_end", 'd-M-yyyy') END))) || '&lt;/td>&lt;/tr>' ELSE '' END %][% CASE WHEN coalesce(to_string(coalesce("hardness", 'onbekend, telt als gepland')), '') &lt;> '' THEN '&lt;tr>&lt;td style="color:#6b7280;padding-right:8px">Projecthardheid&lt;/td>&lt;td>' || (coalesce("hardness", 'onbekend, telt als gepland')) || '&lt;/td>&lt;/tr>' ELSE '' END %][% CASE WHEN coalesce(to_string("street"), '') &lt;> '' THEN '&lt;tr>&lt;td style="color:#6b7280;padding-right:8px">Straat&lt;/td>&lt;td>' || ("street") || '&lt;/td>&lt;/tr>' ELSE '' END %][% CASE WHEN coalesce(to_string("place_precision"), '') &lt;> '' THEN '&lt;tr>&lt;td style="color:#6b7280;padding-right:8px">Plaats&lt;/td>&lt;td>' || ("place_precision") || '&lt;/td>&lt;/tr>' ELSE '' END %]&lt;/table>&lt;/div></mapTip>
  <layerGeometryType>0</layerGeometryType>
</qgis>
