; generated from specs/garch.yaml by `make generated`: do not edit
; garch D=8 float32, x86-64-v3

target triple = "x86_64-unknown-linux-gnu"

define void @forward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v53 = alloca i64, i64 1, align 8
  %v4 = getelementptr inbounds i64, ptr %v1, i64 0
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds i64, ptr %v1, i64 1
  %v7 = load i64, ptr %v6, align 8
  %v8 = mul i64 %v5, %v7
  %v9 = getelementptr inbounds ptr, ptr %v0, i64 0
  %v10 = load ptr, ptr %v9, align 4
  %v11 = getelementptr inbounds ptr, ptr %v0, i64 1
  %v12 = load ptr, ptr %v11, align 4
  %v13 = getelementptr inbounds ptr, ptr %v0, i64 2
  %v14 = load ptr, ptr %v13, align 4
  %v15 = getelementptr inbounds ptr, ptr %v0, i64 3
  %v16 = load ptr, ptr %v15, align 4
  %v17 = getelementptr inbounds ptr, ptr %v0, i64 4
  %v18 = load ptr, ptr %v17, align 4
  %v19 = getelementptr inbounds ptr, ptr %v0, i64 5
  %v20 = load ptr, ptr %v19, align 4
  %v21 = getelementptr inbounds ptr, ptr %v0, i64 6
  %v22 = load ptr, ptr %v21, align 4
  %v23 = getelementptr inbounds ptr, ptr %v0, i64 7
  %v24 = load ptr, ptr %v23, align 4
  %v25 = getelementptr inbounds ptr, ptr %v0, i64 8
  %v26 = load ptr, ptr %v25, align 4
  %v27 = getelementptr inbounds ptr, ptr %v0, i64 9
  %v28 = load ptr, ptr %v27, align 4
  %v29 = getelementptr inbounds ptr, ptr %v0, i64 10
  %v30 = load ptr, ptr %v29, align 4
  %v31 = getelementptr inbounds ptr, ptr %v0, i64 11
  %v32 = load ptr, ptr %v31, align 4
  %v33 = getelementptr inbounds ptr, ptr %v0, i64 12
  %v34 = load ptr, ptr %v33, align 4
  %v35 = getelementptr inbounds ptr, ptr %v0, i64 13
  %v36 = load ptr, ptr %v35, align 4
  %v37 = getelementptr inbounds ptr, ptr %v0, i64 14
  %v38 = load ptr, ptr %v37, align 4
  %v39 = getelementptr inbounds ptr, ptr %v0, i64 15
  %v40 = load ptr, ptr %v39, align 4
  %v41 = getelementptr inbounds i64, ptr %v1, i64 7
  %v42 = load i64, ptr %v41, align 8
  %v43 = getelementptr inbounds i64, ptr %v1, i64 11
  %v44 = load i64, ptr %v43, align 8
  %v45 = getelementptr inbounds i64, ptr %v1, i64 12
  %v46 = load i64, ptr %v45, align 8
  %v47 = getelementptr inbounds i64, ptr %v1, i64 13
  %v48 = load i64, ptr %v47, align 8
  %v49 = getelementptr inbounds i64, ptr %v1, i64 16
  %v50 = load i64, ptr %v49, align 8
  %v51 = getelementptr inbounds i64, ptr %v1, i64 21
  %v52 = load i64, ptr %v51, align 8
  store i64 0, ptr %v53, align 8
  %v54 = getelementptr inbounds ptr, ptr %v0, i64 16
  %v55 = load ptr, ptr %v54, align 4
  %v56 = mul i64 %v2, 0
  %v57 = add i64 %v56, 0
  %v58 = getelementptr inbounds float, ptr %v55, i64 %v57
  %v59 = getelementptr inbounds i64, ptr %v1, i64 4
  %v60 = load i64, ptr %v59, align 8
  %v61 = icmp eq i64 %v60, 0
  br i1 %v61, label %b0, label %b1
b0:
  %v62 = getelementptr inbounds i64, ptr %v1, i64 22
  %v63 = load i64, ptr %v62, align 8
  %v64 = icmp eq i64 %v63, 0
  br i1 %v64, label %b2, label %b3
b2:
  %v65 = add i64 %v7, 0
  %v66 = sdiv i64 %v65, 1
  %v67 = add i64 %v2, 1
  %v68 = mul i64 %v66, %v2
  %v69 = sdiv i64 %v68, %v3
  %v70 = mul i64 %v69, 1
  %v71 = icmp slt i64 %v70, %v7
  %v72 = select i1 %v71, i64 %v70, i64 %v7
  %v73 = mul i64 %v66, %v67
  %v74 = sdiv i64 %v73, %v3
  %v75 = mul i64 %v74, 1
  %v76 = icmp slt i64 %v75, %v7
  %v77 = select i1 %v76, i64 %v75, i64 %v7
  br label %b4
b4:
  %v78 = phi i64 [ %v72, %b2 ], [ %v90, %b5 ]
  %v79 = icmp slt i64 %v78, %v77
  br i1 %v79, label %b5, label %b6
b5:
  %v80 = and i64 0, %v46
  %v81 = mul i64 %v80, %v7
  %v82 = add i64 %v81, %v78
  %v83 = mul i64 %v82, 8
  %v84 = getelementptr inbounds float, ptr %v22, i64 %v83
  %v85 = add i64 0, 0
  %v86 = getelementptr inbounds float, ptr %v10, i64 %v85
  %v87 = load <8 x float>, ptr %v86, align 4
  %v88 = add i64 0, 0
  %v89 = getelementptr inbounds float, ptr %v84, i64 %v88
  store <8 x float> %v87, ptr %v89, align 4
  %v90 = add nsw i64 %v78, 1
  br label %b4
b6:
  br label %b3
b3:
  br label %b1
b1:
  %v91 = icmp sgt i64 %v3, 1
  br i1 %v91, label %b7, label %b8
b7:
  %v92 = getelementptr inbounds i64, ptr %v1, i64 3
  %v93 = atomicrmw add ptr %v92, i64 1 acq_rel
  %v94 = load i64, ptr %v53, align 8
  %v95 = add i64 %v94, 1
  store i64 %v95, ptr %v53, align 8
  %v96 = mul i64 %v3, %v95
  br label %b9
b9:
  %v97 = load atomic i64, ptr %v92 acquire, align 8
  %v98 = icmp slt i64 %v97, %v96
  br i1 %v98, label %b10, label %b11
b10:
  %v99 = call i32 @sched_yield()
  br label %b9
b11:
  br label %b8
b8:
  %v100 = getelementptr inbounds i64, ptr %v1, i64 4
  %v101 = load i64, ptr %v100, align 8
  %v102 = icmp eq i64 %v101, 0
  br i1 %v102, label %b12, label %b13
b12:
  %v103 = getelementptr inbounds i64, ptr %v1, i64 23
  %v104 = load i64, ptr %v103, align 8
  %v105 = icmp eq i64 %v104, 0
  br i1 %v105, label %b14, label %b15
b14:
  %v106 = add i64 %v7, 0
  %v107 = sdiv i64 %v106, 1
  %v108 = add i64 %v2, 1
  %v109 = mul i64 %v107, %v2
  %v110 = sdiv i64 %v109, %v3
  %v111 = mul i64 %v110, 1
  %v112 = icmp slt i64 %v111, %v7
  %v113 = select i1 %v112, i64 %v111, i64 %v7
  %v114 = mul i64 %v107, %v108
  %v115 = sdiv i64 %v114, %v3
  %v116 = mul i64 %v115, 1
  %v117 = icmp slt i64 %v116, %v7
  %v118 = select i1 %v117, i64 %v116, i64 %v7
  br label %b16
b16:
  %v119 = phi i64 [ %v113, %b14 ], [ %v131, %b17 ]
  %v120 = icmp slt i64 %v119, %v118
  br i1 %v120, label %b17, label %b18
b17:
  %v121 = and i64 0, %v48
  %v122 = mul i64 %v121, %v7
  %v123 = add i64 %v122, %v119
  %v124 = mul i64 %v123, 8
  %v125 = getelementptr inbounds float, ptr %v24, i64 %v124
  %v126 = add i64 0, 0
  %v127 = getelementptr inbounds float, ptr %v10, i64 %v126
  %v128 = load <8 x float>, ptr %v127, align 4
  %v129 = add i64 0, 0
  %v130 = getelementptr inbounds float, ptr %v125, i64 %v129
  store <8 x float> %v128, ptr %v130, align 4
  %v131 = add nsw i64 %v119, 1
  br label %b16
b18:
  br label %b15
b15:
  br label %b13
b13:
  %v132 = icmp sgt i64 %v3, 1
  br i1 %v132, label %b19, label %b20
b19:
  %v133 = getelementptr inbounds i64, ptr %v1, i64 3
  %v134 = atomicrmw add ptr %v133, i64 1 acq_rel
  %v135 = load i64, ptr %v53, align 8
  %v136 = add i64 %v135, 1
  store i64 %v136, ptr %v53, align 8
  %v137 = mul i64 %v3, %v136
  br label %b21
b21:
  %v138 = load atomic i64, ptr %v133 acquire, align 8
  %v139 = icmp slt i64 %v138, %v137
  br i1 %v139, label %b22, label %b23
b22:
  %v140 = call i32 @sched_yield()
  br label %b21
b23:
  br label %b20
b20:
  %v141 = getelementptr inbounds i64, ptr %v1, i64 5
  %v142 = load i64, ptr %v141, align 8
  br label %b24
b24:
  %v143 = phi i64 [ 0, %b20 ], [ %v290, %b45 ]
  %v144 = icmp slt i64 %v143, %v5
  br i1 %v144, label %b25, label %b26
b25:
  %v145 = add i64 %v143, %v142
  %v146 = icmp slt i64 %v145, %v5
  %v147 = select i1 %v146, i64 %v145, i64 %v5
  %v148 = sub i64 %v147, %v143
  %v149 = mul i64 %v148, %v7
  %v150 = add i64 %v149, 0
  %v151 = sdiv i64 %v150, 1
  %v152 = add i64 %v2, 1
  %v153 = mul i64 %v151, %v2
  %v154 = sdiv i64 %v153, %v3
  %v155 = mul i64 %v154, 1
  %v156 = icmp slt i64 %v155, %v149
  %v157 = select i1 %v156, i64 %v155, i64 %v149
  %v158 = mul i64 %v151, %v152
  %v159 = sdiv i64 %v158, %v3
  %v160 = mul i64 %v159, 1
  %v161 = icmp slt i64 %v160, %v149
  %v162 = select i1 %v161, i64 %v160, i64 %v149
  %v163 = mul i64 %v143, %v7
  %v164 = add i64 %v157, %v163
  %v165 = add i64 %v162, %v163
  br label %b27
b27:
  %v166 = phi i64 [ %v164, %b25 ], [ %v180, %b28 ]
  %v167 = icmp slt i64 %v166, %v165
  br i1 %v167, label %b28, label %b29
b28:
  %v168 = mul i64 %v166, 8
  %v169 = getelementptr inbounds float, ptr %v12, i64 %v168
  %v170 = mul i64 %v143, %v7
  %v171 = sub i64 %v166, %v170
  %v172 = mul i64 %v171, 8
  %v173 = getelementptr inbounds float, ptr %v38, i64 %v172
  %v174 = add i64 0, 0
  %v175 = getelementptr inbounds float, ptr %v169, i64 %v174
  %v176 = load <8 x float>, ptr %v175, align 4
  %v177 = fmul <8 x float> %v176, %v176
  %v178 = add i64 0, 0
  %v179 = getelementptr inbounds float, ptr %v173, i64 %v178
  store <8 x float> %v177, ptr %v179, align 4
  %v180 = add nsw i64 %v166, 1
  br label %b27
b29:
  %v181 = icmp sgt i64 %v3, 1
  br i1 %v181, label %b30, label %b31
b30:
  %v182 = getelementptr inbounds i64, ptr %v1, i64 3
  %v183 = atomicrmw add ptr %v182, i64 1 acq_rel
  %v184 = load i64, ptr %v53, align 8
  %v185 = add i64 %v184, 1
  store i64 %v185, ptr %v53, align 8
  %v186 = mul i64 %v3, %v185
  br label %b32
b32:
  %v187 = load atomic i64, ptr %v182 acquire, align 8
  %v188 = icmp slt i64 %v187, %v186
  br i1 %v188, label %b33, label %b34
b33:
  %v189 = call i32 @sched_yield()
  br label %b32
b34:
  br label %b31
b31:
  br label %b35
b35:
  %v190 = phi i64 [ %v143, %b31 ], [ %v280, %b43 ]
  %v191 = icmp slt i64 %v190, %v147
  br i1 %v191, label %b36, label %b37
b36:
  %v192 = add i64 %v7, 0
  %v193 = sdiv i64 %v192, 1
  %v194 = add i64 %v2, 1
  %v195 = mul i64 %v193, %v2
  %v196 = sdiv i64 %v195, %v3
  %v197 = mul i64 %v196, 1
  %v198 = icmp slt i64 %v197, %v7
  %v199 = select i1 %v198, i64 %v197, i64 %v7
  %v200 = mul i64 %v193, %v194
  %v201 = sdiv i64 %v200, %v3
  %v202 = mul i64 %v201, 1
  %v203 = icmp slt i64 %v202, %v7
  %v204 = select i1 %v203, i64 %v202, i64 %v7
  br label %b38
b38:
  %v205 = phi i64 [ %v199, %b36 ], [ %v246, %b39 ]
  %v206 = icmp slt i64 %v205, %v204
  br i1 %v206, label %b39, label %b40
b39:
  %v207 = add i64 %v190, 0
  %v208 = and i64 %v207, %v48
  %v209 = mul i64 %v208, %v7
  %v210 = add i64 %v209, %v205
  %v211 = mul i64 %v210, 8
  %v212 = getelementptr inbounds float, ptr %v24, i64 %v211
  %v213 = add i64 %v190, 0
  %v214 = and i64 %v213, %v46
  %v215 = mul i64 %v214, %v7
  %v216 = add i64 %v215, %v205
  %v217 = mul i64 %v216, 8
  %v218 = getelementptr inbounds float, ptr %v22, i64 %v217
  %v219 = add i64 %v190, 1
  %v220 = and i64 %v219, %v46
  %v221 = mul i64 %v220, %v7
  %v222 = add i64 %v221, %v205
  %v223 = mul i64 %v222, 8
  %v224 = getelementptr inbounds float, ptr %v22, i64 %v223
  %v225 = add i64 0, 0
  %v226 = getelementptr inbounds float, ptr %v16, i64 %v225
  %v227 = load <8 x float>, ptr %v226, align 4
  %v228 = add i64 0, 0
  %v229 = getelementptr inbounds float, ptr %v14, i64 %v228
  %v230 = load <8 x float>, ptr %v229, align 4
  %v231 = add i64 0, 0
  %v232 = getelementptr inbounds float, ptr %v212, i64 %v231
  %v233 = load <8 x float>, ptr %v232, align 4
  %v234 = fmul <8 x float> %v230, %v233
  %v235 = fadd <8 x float> %v227, %v234
  %v236 = add i64 0, 0
  %v237 = getelementptr inbounds float, ptr %v18, i64 %v236
  %v238 = load <8 x float>, ptr %v237, align 4
  %v239 = add i64 0, 0
  %v240 = getelementptr inbounds float, ptr %v218, i64 %v239
  %v241 = load <8 x float>, ptr %v240, align 4
  %v242 = fmul <8 x float> %v238, %v241
  %v243 = fadd <8 x float> %v235, %v242
  %v244 = add i64 0, 0
  %v245 = getelementptr inbounds float, ptr %v224, i64 %v244
  store <8 x float> %v243, ptr %v245, align 4
  %v246 = add nsw i64 %v205, 1
  br label %b38
b40:
  %v247 = add i64 %v7, 0
  %v248 = sdiv i64 %v247, 1
  %v249 = add i64 %v2, 1
  %v250 = mul i64 %v248, %v2
  %v251 = sdiv i64 %v250, %v3
  %v252 = mul i64 %v251, 1
  %v253 = icmp slt i64 %v252, %v7
  %v254 = select i1 %v253, i64 %v252, i64 %v7
  %v255 = mul i64 %v248, %v249
  %v256 = sdiv i64 %v255, %v3
  %v257 = mul i64 %v256, 1
  %v258 = icmp slt i64 %v257, %v7
  %v259 = select i1 %v258, i64 %v257, i64 %v7
  br label %b41
b41:
  %v260 = phi i64 [ %v254, %b40 ], [ %v279, %b42 ]
  %v261 = icmp slt i64 %v260, %v259
  br i1 %v261, label %b42, label %b43
b42:
  %v262 = add i64 %v190, 0
  %v263 = sub i64 %v262, %v143
  %v264 = mul i64 %v263, %v7
  %v265 = add i64 %v264, %v260
  %v266 = mul i64 %v265, 8
  %v267 = getelementptr inbounds float, ptr %v38, i64 %v266
  %v268 = add i64 %v190, 1
  %v269 = and i64 %v268, %v48
  %v270 = mul i64 %v269, %v7
  %v271 = add i64 %v270, %v260
  %v272 = mul i64 %v271, 8
  %v273 = getelementptr inbounds float, ptr %v24, i64 %v272
  %v274 = add i64 0, 0
  %v275 = getelementptr inbounds float, ptr %v267, i64 %v274
  %v276 = load <8 x float>, ptr %v275, align 4
  %v277 = add i64 0, 0
  %v278 = getelementptr inbounds float, ptr %v273, i64 %v277
  store <8 x float> %v276, ptr %v278, align 4
  %v279 = add nsw i64 %v260, 1
  br label %b41
b43:
  %v280 = add nsw i64 %v190, 1
  br label %b35
b37:
  %v281 = icmp sgt i64 %v3, 1
  br i1 %v281, label %b44, label %b45
b44:
  %v282 = getelementptr inbounds i64, ptr %v1, i64 3
  %v283 = atomicrmw add ptr %v282, i64 1 acq_rel
  %v284 = load i64, ptr %v53, align 8
  %v285 = add i64 %v284, 1
  store i64 %v285, ptr %v53, align 8
  %v286 = mul i64 %v3, %v285
  br label %b46
b46:
  %v287 = load atomic i64, ptr %v282 acquire, align 8
  %v288 = icmp slt i64 %v287, %v286
  br i1 %v288, label %b47, label %b48
b47:
  %v289 = call i32 @sched_yield()
  br label %b46
b48:
  br label %b45
b45:
  %v290 = add nsw i64 %v143, %v142
  br label %b24
b26:
  ret void
}
define void @backward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v53 = alloca i64, i64 1, align 8
  %v4 = getelementptr inbounds i64, ptr %v1, i64 0
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds i64, ptr %v1, i64 1
  %v7 = load i64, ptr %v6, align 8
  %v8 = mul i64 %v5, %v7
  %v9 = getelementptr inbounds ptr, ptr %v0, i64 0
  %v10 = load ptr, ptr %v9, align 4
  %v11 = getelementptr inbounds ptr, ptr %v0, i64 1
  %v12 = load ptr, ptr %v11, align 4
  %v13 = getelementptr inbounds ptr, ptr %v0, i64 2
  %v14 = load ptr, ptr %v13, align 4
  %v15 = getelementptr inbounds ptr, ptr %v0, i64 3
  %v16 = load ptr, ptr %v15, align 4
  %v17 = getelementptr inbounds ptr, ptr %v0, i64 4
  %v18 = load ptr, ptr %v17, align 4
  %v19 = getelementptr inbounds ptr, ptr %v0, i64 5
  %v20 = load ptr, ptr %v19, align 4
  %v21 = getelementptr inbounds ptr, ptr %v0, i64 6
  %v22 = load ptr, ptr %v21, align 4
  %v23 = getelementptr inbounds ptr, ptr %v0, i64 7
  %v24 = load ptr, ptr %v23, align 4
  %v25 = getelementptr inbounds ptr, ptr %v0, i64 8
  %v26 = load ptr, ptr %v25, align 4
  %v27 = getelementptr inbounds ptr, ptr %v0, i64 9
  %v28 = load ptr, ptr %v27, align 4
  %v29 = getelementptr inbounds ptr, ptr %v0, i64 10
  %v30 = load ptr, ptr %v29, align 4
  %v31 = getelementptr inbounds ptr, ptr %v0, i64 11
  %v32 = load ptr, ptr %v31, align 4
  %v33 = getelementptr inbounds ptr, ptr %v0, i64 12
  %v34 = load ptr, ptr %v33, align 4
  %v35 = getelementptr inbounds ptr, ptr %v0, i64 13
  %v36 = load ptr, ptr %v35, align 4
  %v37 = getelementptr inbounds ptr, ptr %v0, i64 14
  %v38 = load ptr, ptr %v37, align 4
  %v39 = getelementptr inbounds ptr, ptr %v0, i64 15
  %v40 = load ptr, ptr %v39, align 4
  %v41 = getelementptr inbounds i64, ptr %v1, i64 7
  %v42 = load i64, ptr %v41, align 8
  %v43 = getelementptr inbounds i64, ptr %v1, i64 11
  %v44 = load i64, ptr %v43, align 8
  %v45 = getelementptr inbounds i64, ptr %v1, i64 12
  %v46 = load i64, ptr %v45, align 8
  %v47 = getelementptr inbounds i64, ptr %v1, i64 13
  %v48 = load i64, ptr %v47, align 8
  %v49 = getelementptr inbounds i64, ptr %v1, i64 16
  %v50 = load i64, ptr %v49, align 8
  %v51 = getelementptr inbounds i64, ptr %v1, i64 21
  %v52 = load i64, ptr %v51, align 8
  store i64 0, ptr %v53, align 8
  %v54 = getelementptr inbounds ptr, ptr %v0, i64 16
  %v55 = load ptr, ptr %v54, align 4
  %v56 = mul i64 %v2, 0
  %v57 = add i64 %v56, 0
  %v58 = getelementptr inbounds float, ptr %v55, i64 %v57
  br label %b0
b0:
  %v59 = phi i64 [ 0, %entry ], [ %v158, %b5 ]
  %v60 = icmp slt i64 %v59, %v5
  br i1 %v60, label %b1, label %b2
b1:
  %v61 = sub i64 %v5, 1
  %v62 = sub i64 %v61, %v59
  %v63 = add i64 %v7, 0
  %v64 = sdiv i64 %v63, 1
  %v65 = add i64 %v2, 1
  %v66 = mul i64 %v64, %v2
  %v67 = sdiv i64 %v66, %v3
  %v68 = mul i64 %v67, 1
  %v69 = icmp slt i64 %v68, %v7
  %v70 = select i1 %v69, i64 %v68, i64 %v7
  %v71 = mul i64 %v64, %v65
  %v72 = sdiv i64 %v71, %v3
  %v73 = mul i64 %v72, 1
  %v74 = icmp slt i64 %v73, %v7
  %v75 = select i1 %v74, i64 %v73, i64 %v7
  br label %b3
b3:
  %v76 = phi i64 [ %v70, %b1 ], [ %v157, %b4 ]
  %v77 = icmp slt i64 %v76, %v75
  br i1 %v77, label %b4, label %b5
b4:
  %v78 = add i64 %v62, 1
  %v79 = and i64 %v78, 1
  %v80 = mul i64 %v79, %v7
  %v81 = add i64 %v80, %v76
  %v82 = mul i64 %v81, 8
  %v83 = getelementptr inbounds float, ptr %v26, i64 %v82
  %v84 = add i64 %v62, 0
  %v85 = and i64 %v84, %v44
  %v86 = mul i64 %v85, %v7
  %v87 = add i64 %v86, %v76
  %v88 = mul i64 %v87, 8
  %v89 = getelementptr inbounds float, ptr %v20, i64 %v88
  %v90 = add i64 %v62, 1
  %v91 = and i64 %v90, 1
  %v92 = mul i64 %v91, %v7
  %v93 = add i64 %v92, %v76
  %v94 = mul i64 %v93, 8
  %v95 = getelementptr inbounds float, ptr %v28, i64 %v94
  %v96 = add i64 %v62, 0
  %v97 = and i64 %v96, %v42
  %v98 = mul i64 %v97, %v7
  %v99 = add i64 %v98, %v76
  %v100 = mul i64 %v99, 8
  %v101 = getelementptr inbounds float, ptr %v12, i64 %v100
  %v102 = add i64 %v62, 0
  %v103 = and i64 %v102, %v52
  %v104 = mul i64 %v103, %v7
  %v105 = add i64 %v104, %v76
  %v106 = mul i64 %v105, 8
  %v107 = getelementptr inbounds float, ptr %v40, i64 %v106
  %v108 = add i64 %v62, 0
  %v109 = and i64 %v108, 1
  %v110 = mul i64 %v109, %v7
  %v111 = add i64 %v110, %v76
  %v112 = mul i64 %v111, 8
  %v113 = getelementptr inbounds float, ptr %v26, i64 %v112
  %v114 = add i64 %v62, 0
  %v115 = and i64 %v114, 1
  %v116 = mul i64 %v115, %v7
  %v117 = add i64 %v116, %v76
  %v118 = mul i64 %v117, 8
  %v119 = getelementptr inbounds float, ptr %v28, i64 %v118
  %v120 = add i64 %v62, 0
  %v121 = and i64 %v120, %v50
  %v122 = mul i64 %v121, %v7
  %v123 = add i64 %v122, %v76
  %v124 = mul i64 %v123, 8
  %v125 = getelementptr inbounds float, ptr %v30, i64 %v124
  %v126 = add i64 0, 0
  %v127 = getelementptr inbounds float, ptr %v83, i64 %v126
  %v128 = load <8 x float>, ptr %v127, align 4
  %v129 = add i64 0, 0
  %v130 = getelementptr inbounds float, ptr %v89, i64 %v129
  %v131 = load <8 x float>, ptr %v130, align 4
  %v132 = fadd <8 x float> %v128, %v131
  %v133 = add i64 0, 0
  %v134 = getelementptr inbounds float, ptr %v18, i64 %v133
  %v135 = load <8 x float>, ptr %v134, align 4
  %v136 = fmul <8 x float> %v132, %v135
  %v137 = add i64 0, 0
  %v138 = getelementptr inbounds float, ptr %v14, i64 %v137
  %v139 = load <8 x float>, ptr %v138, align 4
  %v140 = fmul <8 x float> %v132, %v139
  %v141 = add i64 0, 0
  %v142 = getelementptr inbounds float, ptr %v95, i64 %v141
  %v143 = load <8 x float>, ptr %v142, align 4
  %v144 = add i64 0, 0
  %v145 = getelementptr inbounds float, ptr %v101, i64 %v144
  %v146 = load <8 x float>, ptr %v145, align 4
  %v147 = fmul <8 x float> %v143, %v146
  %v148 = fadd <8 x float> %v147, %v147
  %v149 = add i64 0, 0
  %v150 = getelementptr inbounds float, ptr %v107, i64 %v149
  store <8 x float> %v132, ptr %v150, align 4
  %v151 = add i64 0, 0
  %v152 = getelementptr inbounds float, ptr %v113, i64 %v151
  store <8 x float> %v136, ptr %v152, align 4
  %v153 = add i64 0, 0
  %v154 = getelementptr inbounds float, ptr %v119, i64 %v153
  store <8 x float> %v140, ptr %v154, align 4
  %v155 = add i64 0, 0
  %v156 = getelementptr inbounds float, ptr %v125, i64 %v155
  store <8 x float> %v148, ptr %v156, align 4
  %v157 = add nsw i64 %v76, 1
  br label %b3
b5:
  %v158 = add nsw i64 %v59, 1
  br label %b0
b2:
  %v159 = icmp sgt i64 %v3, 1
  br i1 %v159, label %b6, label %b7
b6:
  %v160 = getelementptr inbounds i64, ptr %v1, i64 3
  %v161 = atomicrmw add ptr %v160, i64 1 acq_rel
  %v162 = load i64, ptr %v53, align 8
  %v163 = add i64 %v162, 1
  store i64 %v163, ptr %v53, align 8
  %v164 = mul i64 %v3, %v163
  br label %b8
b8:
  %v165 = load atomic i64, ptr %v160 acquire, align 8
  %v166 = icmp slt i64 %v165, %v164
  br i1 %v166, label %b9, label %b10
b9:
  %v167 = call i32 @sched_yield()
  br label %b8
b10:
  br label %b7
b7:
  %v168 = icmp eq i64 %v2, 0
  br i1 %v168, label %b11, label %b12
b11:
  br label %b13
b13:
  %v169 = phi i64 [ 0, %b11 ], [ %v192, %b18 ]
  %v170 = phi <8 x float> [ splat (float 0x0000000000000000), %b11 ], [ %v191, %b18 ]
  %v171 = icmp slt i64 %v169, %v8
  br i1 %v171, label %b14, label %b15
b14:
  %v172 = add i64 %v169, 128
  %v173 = icmp slt i64 %v172, %v8
  %v174 = select i1 %v173, i64 %v172, i64 %v8
  br label %b16
b16:
  %v175 = phi i64 [ %v169, %b14 ], [ %v190, %b17 ]
  %v176 = phi <8 x float> [ splat (float 0x0000000000000000), %b14 ], [ %v189, %b17 ]
  %v177 = icmp slt i64 %v175, %v174
  br i1 %v177, label %b17, label %b18
b17:
  %v178 = mul i64 %v175, 8
  %v179 = getelementptr inbounds float, ptr %v40, i64 %v178
  %v180 = mul i64 %v175, 8
  %v181 = getelementptr inbounds float, ptr %v24, i64 %v180
  %v182 = add i64 0, 0
  %v183 = getelementptr inbounds float, ptr %v179, i64 %v182
  %v184 = load <8 x float>, ptr %v183, align 4
  %v185 = add i64 0, 0
  %v186 = getelementptr inbounds float, ptr %v181, i64 %v185
  %v187 = load <8 x float>, ptr %v186, align 4
  %v188 = fmul <8 x float> %v184, %v187
  %v189 = fadd <8 x float> %v176, %v188
  %v190 = add nsw i64 %v175, 1
  br label %b16
b18:
  %v191 = fadd <8 x float> %v170, %v176
  %v192 = add nsw i64 %v169, 128
  br label %b13
b15:
  %v193 = add i64 0, 0
  %v194 = getelementptr inbounds float, ptr %v32, i64 %v193
  store <8 x float> %v170, ptr %v194, align 4
  br label %b12
b12:
  %v195 = icmp sgt i64 %v3, 1
  br i1 %v195, label %b19, label %b20
b19:
  %v196 = getelementptr inbounds i64, ptr %v1, i64 3
  %v197 = atomicrmw add ptr %v196, i64 1 acq_rel
  %v198 = load i64, ptr %v53, align 8
  %v199 = add i64 %v198, 1
  store i64 %v199, ptr %v53, align 8
  %v200 = mul i64 %v3, %v199
  br label %b21
b21:
  %v201 = load atomic i64, ptr %v196 acquire, align 8
  %v202 = icmp slt i64 %v201, %v200
  br i1 %v202, label %b22, label %b23
b22:
  %v203 = call i32 @sched_yield()
  br label %b21
b23:
  br label %b20
b20:
  %v204 = icmp eq i64 %v2, 0
  br i1 %v204, label %b24, label %b25
b24:
  br label %b26
b26:
  %v205 = phi i64 [ 0, %b24 ], [ %v222, %b31 ]
  %v206 = phi <8 x float> [ splat (float 0x0000000000000000), %b24 ], [ %v221, %b31 ]
  %v207 = icmp slt i64 %v205, %v8
  br i1 %v207, label %b27, label %b28
b27:
  %v208 = add i64 %v205, 128
  %v209 = icmp slt i64 %v208, %v8
  %v210 = select i1 %v209, i64 %v208, i64 %v8
  br label %b29
b29:
  %v211 = phi i64 [ %v205, %b27 ], [ %v220, %b30 ]
  %v212 = phi <8 x float> [ splat (float 0x0000000000000000), %b27 ], [ %v219, %b30 ]
  %v213 = icmp slt i64 %v211, %v210
  br i1 %v213, label %b30, label %b31
b30:
  %v214 = mul i64 %v211, 8
  %v215 = getelementptr inbounds float, ptr %v40, i64 %v214
  %v216 = add i64 0, 0
  %v217 = getelementptr inbounds float, ptr %v215, i64 %v216
  %v218 = load <8 x float>, ptr %v217, align 4
  %v219 = fadd <8 x float> %v212, %v218
  %v220 = add nsw i64 %v211, 1
  br label %b29
b31:
  %v221 = fadd <8 x float> %v206, %v212
  %v222 = add nsw i64 %v205, 128
  br label %b26
b28:
  %v223 = add i64 0, 0
  %v224 = getelementptr inbounds float, ptr %v34, i64 %v223
  store <8 x float> %v206, ptr %v224, align 4
  br label %b25
b25:
  %v225 = icmp sgt i64 %v3, 1
  br i1 %v225, label %b32, label %b33
b32:
  %v226 = getelementptr inbounds i64, ptr %v1, i64 3
  %v227 = atomicrmw add ptr %v226, i64 1 acq_rel
  %v228 = load i64, ptr %v53, align 8
  %v229 = add i64 %v228, 1
  store i64 %v229, ptr %v53, align 8
  %v230 = mul i64 %v3, %v229
  br label %b34
b34:
  %v231 = load atomic i64, ptr %v226 acquire, align 8
  %v232 = icmp slt i64 %v231, %v230
  br i1 %v232, label %b35, label %b36
b35:
  %v233 = call i32 @sched_yield()
  br label %b34
b36:
  br label %b33
b33:
  %v234 = icmp eq i64 %v2, 0
  br i1 %v234, label %b37, label %b38
b37:
  br label %b39
b39:
  %v235 = phi i64 [ 0, %b37 ], [ %v258, %b44 ]
  %v236 = phi <8 x float> [ splat (float 0x0000000000000000), %b37 ], [ %v257, %b44 ]
  %v237 = icmp slt i64 %v235, %v8
  br i1 %v237, label %b40, label %b41
b40:
  %v238 = add i64 %v235, 128
  %v239 = icmp slt i64 %v238, %v8
  %v240 = select i1 %v239, i64 %v238, i64 %v8
  br label %b42
b42:
  %v241 = phi i64 [ %v235, %b40 ], [ %v256, %b43 ]
  %v242 = phi <8 x float> [ splat (float 0x0000000000000000), %b40 ], [ %v255, %b43 ]
  %v243 = icmp slt i64 %v241, %v240
  br i1 %v243, label %b43, label %b44
b43:
  %v244 = mul i64 %v241, 8
  %v245 = getelementptr inbounds float, ptr %v40, i64 %v244
  %v246 = mul i64 %v241, 8
  %v247 = getelementptr inbounds float, ptr %v22, i64 %v246
  %v248 = add i64 0, 0
  %v249 = getelementptr inbounds float, ptr %v245, i64 %v248
  %v250 = load <8 x float>, ptr %v249, align 4
  %v251 = add i64 0, 0
  %v252 = getelementptr inbounds float, ptr %v247, i64 %v251
  %v253 = load <8 x float>, ptr %v252, align 4
  %v254 = fmul <8 x float> %v250, %v253
  %v255 = fadd <8 x float> %v242, %v254
  %v256 = add nsw i64 %v241, 1
  br label %b42
b44:
  %v257 = fadd <8 x float> %v236, %v242
  %v258 = add nsw i64 %v235, 128
  br label %b39
b41:
  %v259 = add i64 0, 0
  %v260 = getelementptr inbounds float, ptr %v36, i64 %v259
  store <8 x float> %v236, ptr %v260, align 4
  br label %b38
b38:
  %v261 = icmp sgt i64 %v3, 1
  br i1 %v261, label %b45, label %b46
b45:
  %v262 = getelementptr inbounds i64, ptr %v1, i64 3
  %v263 = atomicrmw add ptr %v262, i64 1 acq_rel
  %v264 = load i64, ptr %v53, align 8
  %v265 = add i64 %v264, 1
  store i64 %v265, ptr %v53, align 8
  %v266 = mul i64 %v3, %v265
  br label %b47
b47:
  %v267 = load atomic i64, ptr %v262 acquire, align 8
  %v268 = icmp slt i64 %v267, %v266
  br i1 %v268, label %b48, label %b49
b48:
  %v269 = call i32 @sched_yield()
  br label %b47
b49:
  br label %b46
b46:
  ret void
}

declare i32 @sched_yield() #1

attributes #0 = { nounwind "prefer-vector-width"="256" }
attributes #1 = { nounwind }
