; generated from specs/garch.yaml by `make generated`: do not edit
; garch D=8 float32, x86-64-v3

target triple = "x86_64-unknown-linux-gnu"

define void @forward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
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
  %v41 = getelementptr inbounds i64, ptr %v1, i64 6
  %v42 = load i64, ptr %v41, align 8
  %v43 = getelementptr inbounds i64, ptr %v1, i64 10
  %v44 = load i64, ptr %v43, align 8
  %v45 = getelementptr inbounds i64, ptr %v1, i64 11
  %v46 = load i64, ptr %v45, align 8
  %v47 = getelementptr inbounds i64, ptr %v1, i64 12
  %v48 = load i64, ptr %v47, align 8
  %v49 = getelementptr inbounds i64, ptr %v1, i64 15
  %v50 = load i64, ptr %v49, align 8
  %v51 = getelementptr inbounds i64, ptr %v1, i64 19
  %v52 = load i64, ptr %v51, align 8
  %v53 = getelementptr inbounds i64, ptr %v1, i64 20
  %v54 = load i64, ptr %v53, align 8
  %v55 = getelementptr inbounds ptr, ptr %v0, i64 16
  %v56 = load ptr, ptr %v55, align 4
  %v57 = mul i64 %v2, 0
  %v58 = add i64 %v57, 0
  %v59 = getelementptr inbounds float, ptr %v56, i64 %v58
  %v60 = getelementptr inbounds i64, ptr %v1, i64 4
  %v61 = load i64, ptr %v60, align 8
  %v62 = icmp eq i64 %v61, 0
  br i1 %v62, label %b0, label %b1
b0:
  %v63 = getelementptr inbounds i64, ptr %v1, i64 21
  %v64 = load i64, ptr %v63, align 8
  %v65 = icmp eq i64 %v64, 0
  br i1 %v65, label %b2, label %b3
b2:
  %v66 = add i64 %v7, 0
  %v67 = sdiv i64 %v66, 1
  %v68 = add i64 %v2, 1
  %v69 = mul i64 %v67, %v2
  %v70 = sdiv i64 %v69, %v3
  %v71 = mul i64 %v70, 1
  %v72 = icmp slt i64 %v71, %v7
  %v73 = select i1 %v72, i64 %v71, i64 %v7
  %v74 = mul i64 %v67, %v68
  %v75 = sdiv i64 %v74, %v3
  %v76 = mul i64 %v75, 1
  %v77 = icmp slt i64 %v76, %v7
  %v78 = select i1 %v77, i64 %v76, i64 %v7
  br label %b4
b4:
  %v79 = phi i64 [ %v73, %b2 ], [ %v91, %b5 ]
  %v80 = icmp slt i64 %v79, %v78
  br i1 %v80, label %b5, label %b6
b5:
  %v81 = and i64 0, %v46
  %v82 = mul i64 %v81, %v7
  %v83 = add i64 %v82, %v79
  %v84 = mul i64 %v83, 8
  %v85 = getelementptr inbounds float, ptr %v22, i64 %v84
  %v86 = add i64 0, 0
  %v87 = getelementptr inbounds float, ptr %v10, i64 %v86
  %v88 = load <8 x float>, ptr %v87, align 4
  %v89 = add i64 0, 0
  %v90 = getelementptr inbounds float, ptr %v85, i64 %v89
  store <8 x float> %v88, ptr %v90, align 4
  %v91 = add nsw i64 %v79, 1
  br label %b4
b6:
  br label %b3
b3:
  br label %b1
b1:
  %v92 = icmp sgt i64 %v3, 1
  br i1 %v92, label %b7, label %b8
b7:
  %v93 = getelementptr inbounds i64, ptr %v1, i64 3
  %v94 = atomicrmw add ptr %v93, i64 1 acq_rel
  %v95 = mul i64 %v3, 1
  br label %b9
b9:
  %v96 = load atomic i64, ptr %v93 acquire, align 8
  %v97 = icmp slt i64 %v96, %v95
  br i1 %v97, label %b10, label %b11
b10:
  %v98 = call i32 @sched_yield()
  br label %b9
b11:
  br label %b8
b8:
  %v99 = getelementptr inbounds i64, ptr %v1, i64 4
  %v100 = load i64, ptr %v99, align 8
  %v101 = icmp eq i64 %v100, 0
  br i1 %v101, label %b12, label %b13
b12:
  %v102 = getelementptr inbounds i64, ptr %v1, i64 22
  %v103 = load i64, ptr %v102, align 8
  %v104 = icmp eq i64 %v103, 0
  br i1 %v104, label %b14, label %b15
b14:
  %v105 = add i64 %v7, 0
  %v106 = sdiv i64 %v105, 1
  %v107 = add i64 %v2, 1
  %v108 = mul i64 %v106, %v2
  %v109 = sdiv i64 %v108, %v3
  %v110 = mul i64 %v109, 1
  %v111 = icmp slt i64 %v110, %v7
  %v112 = select i1 %v111, i64 %v110, i64 %v7
  %v113 = mul i64 %v106, %v107
  %v114 = sdiv i64 %v113, %v3
  %v115 = mul i64 %v114, 1
  %v116 = icmp slt i64 %v115, %v7
  %v117 = select i1 %v116, i64 %v115, i64 %v7
  br label %b16
b16:
  %v118 = phi i64 [ %v112, %b14 ], [ %v130, %b17 ]
  %v119 = icmp slt i64 %v118, %v117
  br i1 %v119, label %b17, label %b18
b17:
  %v120 = and i64 0, %v48
  %v121 = mul i64 %v120, %v7
  %v122 = add i64 %v121, %v118
  %v123 = mul i64 %v122, 8
  %v124 = getelementptr inbounds float, ptr %v24, i64 %v123
  %v125 = add i64 0, 0
  %v126 = getelementptr inbounds float, ptr %v10, i64 %v125
  %v127 = load <8 x float>, ptr %v126, align 4
  %v128 = add i64 0, 0
  %v129 = getelementptr inbounds float, ptr %v124, i64 %v128
  store <8 x float> %v127, ptr %v129, align 4
  %v130 = add nsw i64 %v118, 1
  br label %b16
b18:
  br label %b15
b15:
  br label %b13
b13:
  %v131 = icmp sgt i64 %v3, 1
  br i1 %v131, label %b19, label %b20
b19:
  %v132 = getelementptr inbounds i64, ptr %v1, i64 3
  %v133 = atomicrmw add ptr %v132, i64 1 acq_rel
  %v134 = mul i64 %v3, 2
  br label %b21
b21:
  %v135 = load atomic i64, ptr %v132 acquire, align 8
  %v136 = icmp slt i64 %v135, %v134
  br i1 %v136, label %b22, label %b23
b22:
  %v137 = call i32 @sched_yield()
  br label %b21
b23:
  br label %b20
b20:
  %v138 = add i64 %v8, 0
  %v139 = sdiv i64 %v138, 1
  %v140 = add i64 %v2, 1
  %v141 = mul i64 %v139, %v2
  %v142 = sdiv i64 %v141, %v3
  %v143 = mul i64 %v142, 1
  %v144 = icmp slt i64 %v143, %v8
  %v145 = select i1 %v144, i64 %v143, i64 %v8
  %v146 = mul i64 %v139, %v140
  %v147 = sdiv i64 %v146, %v3
  %v148 = mul i64 %v147, 1
  %v149 = icmp slt i64 %v148, %v8
  %v150 = select i1 %v149, i64 %v148, i64 %v8
  br label %b24
b24:
  %v151 = phi i64 [ %v145, %b20 ], [ %v163, %b25 ]
  %v152 = icmp slt i64 %v151, %v150
  br i1 %v152, label %b25, label %b26
b25:
  %v153 = mul i64 %v151, 8
  %v154 = getelementptr inbounds float, ptr %v12, i64 %v153
  %v155 = mul i64 %v151, 8
  %v156 = getelementptr inbounds float, ptr %v38, i64 %v155
  %v157 = add i64 0, 0
  %v158 = getelementptr inbounds float, ptr %v154, i64 %v157
  %v159 = load <8 x float>, ptr %v158, align 4
  %v160 = fmul <8 x float> %v159, %v159
  %v161 = add i64 0, 0
  %v162 = getelementptr inbounds float, ptr %v156, i64 %v161
  store <8 x float> %v160, ptr %v162, align 4
  %v163 = add nsw i64 %v151, 1
  br label %b24
b26:
  %v164 = icmp sgt i64 %v3, 1
  br i1 %v164, label %b27, label %b28
b27:
  %v165 = getelementptr inbounds i64, ptr %v1, i64 3
  %v166 = atomicrmw add ptr %v165, i64 1 acq_rel
  %v167 = mul i64 %v3, 3
  br label %b29
b29:
  %v168 = load atomic i64, ptr %v165 acquire, align 8
  %v169 = icmp slt i64 %v168, %v167
  br i1 %v169, label %b30, label %b31
b30:
  %v170 = call i32 @sched_yield()
  br label %b29
b31:
  br label %b28
b28:
  br label %b32
b32:
  %v171 = phi i64 [ 0, %b28 ], [ %v261, %b40 ]
  %v172 = icmp slt i64 %v171, %v5
  br i1 %v172, label %b33, label %b34
b33:
  %v173 = add i64 %v7, 0
  %v174 = sdiv i64 %v173, 1
  %v175 = add i64 %v2, 1
  %v176 = mul i64 %v174, %v2
  %v177 = sdiv i64 %v176, %v3
  %v178 = mul i64 %v177, 1
  %v179 = icmp slt i64 %v178, %v7
  %v180 = select i1 %v179, i64 %v178, i64 %v7
  %v181 = mul i64 %v174, %v175
  %v182 = sdiv i64 %v181, %v3
  %v183 = mul i64 %v182, 1
  %v184 = icmp slt i64 %v183, %v7
  %v185 = select i1 %v184, i64 %v183, i64 %v7
  br label %b35
b35:
  %v186 = phi i64 [ %v180, %b33 ], [ %v227, %b36 ]
  %v187 = icmp slt i64 %v186, %v185
  br i1 %v187, label %b36, label %b37
b36:
  %v188 = add i64 %v171, 0
  %v189 = and i64 %v188, %v48
  %v190 = mul i64 %v189, %v7
  %v191 = add i64 %v190, %v186
  %v192 = mul i64 %v191, 8
  %v193 = getelementptr inbounds float, ptr %v24, i64 %v192
  %v194 = add i64 %v171, 0
  %v195 = and i64 %v194, %v46
  %v196 = mul i64 %v195, %v7
  %v197 = add i64 %v196, %v186
  %v198 = mul i64 %v197, 8
  %v199 = getelementptr inbounds float, ptr %v22, i64 %v198
  %v200 = add i64 %v171, 1
  %v201 = and i64 %v200, %v46
  %v202 = mul i64 %v201, %v7
  %v203 = add i64 %v202, %v186
  %v204 = mul i64 %v203, 8
  %v205 = getelementptr inbounds float, ptr %v22, i64 %v204
  %v206 = add i64 0, 0
  %v207 = getelementptr inbounds float, ptr %v16, i64 %v206
  %v208 = load <8 x float>, ptr %v207, align 4
  %v209 = add i64 0, 0
  %v210 = getelementptr inbounds float, ptr %v14, i64 %v209
  %v211 = load <8 x float>, ptr %v210, align 4
  %v212 = add i64 0, 0
  %v213 = getelementptr inbounds float, ptr %v193, i64 %v212
  %v214 = load <8 x float>, ptr %v213, align 4
  %v215 = fmul <8 x float> %v211, %v214
  %v216 = fadd <8 x float> %v208, %v215
  %v217 = add i64 0, 0
  %v218 = getelementptr inbounds float, ptr %v18, i64 %v217
  %v219 = load <8 x float>, ptr %v218, align 4
  %v220 = add i64 0, 0
  %v221 = getelementptr inbounds float, ptr %v199, i64 %v220
  %v222 = load <8 x float>, ptr %v221, align 4
  %v223 = fmul <8 x float> %v219, %v222
  %v224 = fadd <8 x float> %v216, %v223
  %v225 = add i64 0, 0
  %v226 = getelementptr inbounds float, ptr %v205, i64 %v225
  store <8 x float> %v224, ptr %v226, align 4
  %v227 = add nsw i64 %v186, 1
  br label %b35
b37:
  %v228 = add i64 %v7, 0
  %v229 = sdiv i64 %v228, 1
  %v230 = add i64 %v2, 1
  %v231 = mul i64 %v229, %v2
  %v232 = sdiv i64 %v231, %v3
  %v233 = mul i64 %v232, 1
  %v234 = icmp slt i64 %v233, %v7
  %v235 = select i1 %v234, i64 %v233, i64 %v7
  %v236 = mul i64 %v229, %v230
  %v237 = sdiv i64 %v236, %v3
  %v238 = mul i64 %v237, 1
  %v239 = icmp slt i64 %v238, %v7
  %v240 = select i1 %v239, i64 %v238, i64 %v7
  br label %b38
b38:
  %v241 = phi i64 [ %v235, %b37 ], [ %v260, %b39 ]
  %v242 = icmp slt i64 %v241, %v240
  br i1 %v242, label %b39, label %b40
b39:
  %v243 = add i64 %v171, 0
  %v244 = and i64 %v243, %v52
  %v245 = mul i64 %v244, %v7
  %v246 = add i64 %v245, %v241
  %v247 = mul i64 %v246, 8
  %v248 = getelementptr inbounds float, ptr %v38, i64 %v247
  %v249 = add i64 %v171, 1
  %v250 = and i64 %v249, %v48
  %v251 = mul i64 %v250, %v7
  %v252 = add i64 %v251, %v241
  %v253 = mul i64 %v252, 8
  %v254 = getelementptr inbounds float, ptr %v24, i64 %v253
  %v255 = add i64 0, 0
  %v256 = getelementptr inbounds float, ptr %v248, i64 %v255
  %v257 = load <8 x float>, ptr %v256, align 4
  %v258 = add i64 0, 0
  %v259 = getelementptr inbounds float, ptr %v254, i64 %v258
  store <8 x float> %v257, ptr %v259, align 4
  %v260 = add nsw i64 %v241, 1
  br label %b38
b40:
  %v261 = add nsw i64 %v171, 1
  br label %b32
b34:
  %v262 = icmp sgt i64 %v3, 1
  br i1 %v262, label %b41, label %b42
b41:
  %v263 = getelementptr inbounds i64, ptr %v1, i64 3
  %v264 = atomicrmw add ptr %v263, i64 1 acq_rel
  %v265 = mul i64 %v3, 4
  br label %b43
b43:
  %v266 = load atomic i64, ptr %v263 acquire, align 8
  %v267 = icmp slt i64 %v266, %v265
  br i1 %v267, label %b44, label %b45
b44:
  %v268 = call i32 @sched_yield()
  br label %b43
b45:
  br label %b42
b42:
  ret void
}
define void @backward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
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
  %v41 = getelementptr inbounds i64, ptr %v1, i64 6
  %v42 = load i64, ptr %v41, align 8
  %v43 = getelementptr inbounds i64, ptr %v1, i64 10
  %v44 = load i64, ptr %v43, align 8
  %v45 = getelementptr inbounds i64, ptr %v1, i64 11
  %v46 = load i64, ptr %v45, align 8
  %v47 = getelementptr inbounds i64, ptr %v1, i64 12
  %v48 = load i64, ptr %v47, align 8
  %v49 = getelementptr inbounds i64, ptr %v1, i64 15
  %v50 = load i64, ptr %v49, align 8
  %v51 = getelementptr inbounds i64, ptr %v1, i64 19
  %v52 = load i64, ptr %v51, align 8
  %v53 = getelementptr inbounds i64, ptr %v1, i64 20
  %v54 = load i64, ptr %v53, align 8
  %v55 = getelementptr inbounds ptr, ptr %v0, i64 16
  %v56 = load ptr, ptr %v55, align 4
  %v57 = mul i64 %v2, 0
  %v58 = add i64 %v57, 0
  %v59 = getelementptr inbounds float, ptr %v56, i64 %v58
  br label %b0
b0:
  %v60 = phi i64 [ 0, %entry ], [ %v159, %b5 ]
  %v61 = icmp slt i64 %v60, %v5
  br i1 %v61, label %b1, label %b2
b1:
  %v62 = sub i64 %v5, 1
  %v63 = sub i64 %v62, %v60
  %v64 = add i64 %v7, 0
  %v65 = sdiv i64 %v64, 1
  %v66 = add i64 %v2, 1
  %v67 = mul i64 %v65, %v2
  %v68 = sdiv i64 %v67, %v3
  %v69 = mul i64 %v68, 1
  %v70 = icmp slt i64 %v69, %v7
  %v71 = select i1 %v70, i64 %v69, i64 %v7
  %v72 = mul i64 %v65, %v66
  %v73 = sdiv i64 %v72, %v3
  %v74 = mul i64 %v73, 1
  %v75 = icmp slt i64 %v74, %v7
  %v76 = select i1 %v75, i64 %v74, i64 %v7
  br label %b3
b3:
  %v77 = phi i64 [ %v71, %b1 ], [ %v158, %b4 ]
  %v78 = icmp slt i64 %v77, %v76
  br i1 %v78, label %b4, label %b5
b4:
  %v79 = add i64 %v63, 1
  %v80 = and i64 %v79, 1
  %v81 = mul i64 %v80, %v7
  %v82 = add i64 %v81, %v77
  %v83 = mul i64 %v82, 8
  %v84 = getelementptr inbounds float, ptr %v26, i64 %v83
  %v85 = add i64 %v63, 0
  %v86 = and i64 %v85, %v44
  %v87 = mul i64 %v86, %v7
  %v88 = add i64 %v87, %v77
  %v89 = mul i64 %v88, 8
  %v90 = getelementptr inbounds float, ptr %v20, i64 %v89
  %v91 = add i64 %v63, 1
  %v92 = and i64 %v91, 1
  %v93 = mul i64 %v92, %v7
  %v94 = add i64 %v93, %v77
  %v95 = mul i64 %v94, 8
  %v96 = getelementptr inbounds float, ptr %v28, i64 %v95
  %v97 = add i64 %v63, 0
  %v98 = and i64 %v97, %v42
  %v99 = mul i64 %v98, %v7
  %v100 = add i64 %v99, %v77
  %v101 = mul i64 %v100, 8
  %v102 = getelementptr inbounds float, ptr %v12, i64 %v101
  %v103 = add i64 %v63, 0
  %v104 = and i64 %v103, %v54
  %v105 = mul i64 %v104, %v7
  %v106 = add i64 %v105, %v77
  %v107 = mul i64 %v106, 8
  %v108 = getelementptr inbounds float, ptr %v40, i64 %v107
  %v109 = add i64 %v63, 0
  %v110 = and i64 %v109, 1
  %v111 = mul i64 %v110, %v7
  %v112 = add i64 %v111, %v77
  %v113 = mul i64 %v112, 8
  %v114 = getelementptr inbounds float, ptr %v26, i64 %v113
  %v115 = add i64 %v63, 0
  %v116 = and i64 %v115, 1
  %v117 = mul i64 %v116, %v7
  %v118 = add i64 %v117, %v77
  %v119 = mul i64 %v118, 8
  %v120 = getelementptr inbounds float, ptr %v28, i64 %v119
  %v121 = add i64 %v63, 0
  %v122 = and i64 %v121, %v50
  %v123 = mul i64 %v122, %v7
  %v124 = add i64 %v123, %v77
  %v125 = mul i64 %v124, 8
  %v126 = getelementptr inbounds float, ptr %v30, i64 %v125
  %v127 = add i64 0, 0
  %v128 = getelementptr inbounds float, ptr %v84, i64 %v127
  %v129 = load <8 x float>, ptr %v128, align 4
  %v130 = add i64 0, 0
  %v131 = getelementptr inbounds float, ptr %v90, i64 %v130
  %v132 = load <8 x float>, ptr %v131, align 4
  %v133 = fadd <8 x float> %v129, %v132
  %v134 = add i64 0, 0
  %v135 = getelementptr inbounds float, ptr %v18, i64 %v134
  %v136 = load <8 x float>, ptr %v135, align 4
  %v137 = fmul <8 x float> %v133, %v136
  %v138 = add i64 0, 0
  %v139 = getelementptr inbounds float, ptr %v14, i64 %v138
  %v140 = load <8 x float>, ptr %v139, align 4
  %v141 = fmul <8 x float> %v133, %v140
  %v142 = add i64 0, 0
  %v143 = getelementptr inbounds float, ptr %v96, i64 %v142
  %v144 = load <8 x float>, ptr %v143, align 4
  %v145 = add i64 0, 0
  %v146 = getelementptr inbounds float, ptr %v102, i64 %v145
  %v147 = load <8 x float>, ptr %v146, align 4
  %v148 = fmul <8 x float> %v144, %v147
  %v149 = fadd <8 x float> %v148, %v148
  %v150 = add i64 0, 0
  %v151 = getelementptr inbounds float, ptr %v108, i64 %v150
  store <8 x float> %v133, ptr %v151, align 4
  %v152 = add i64 0, 0
  %v153 = getelementptr inbounds float, ptr %v114, i64 %v152
  store <8 x float> %v137, ptr %v153, align 4
  %v154 = add i64 0, 0
  %v155 = getelementptr inbounds float, ptr %v120, i64 %v154
  store <8 x float> %v141, ptr %v155, align 4
  %v156 = add i64 0, 0
  %v157 = getelementptr inbounds float, ptr %v126, i64 %v156
  store <8 x float> %v149, ptr %v157, align 4
  %v158 = add nsw i64 %v77, 1
  br label %b3
b5:
  %v159 = add nsw i64 %v60, 1
  br label %b0
b2:
  %v160 = icmp sgt i64 %v3, 1
  br i1 %v160, label %b6, label %b7
b6:
  %v161 = getelementptr inbounds i64, ptr %v1, i64 3
  %v162 = atomicrmw add ptr %v161, i64 1 acq_rel
  %v163 = mul i64 %v3, 1
  br label %b8
b8:
  %v164 = load atomic i64, ptr %v161 acquire, align 8
  %v165 = icmp slt i64 %v164, %v163
  br i1 %v165, label %b9, label %b10
b9:
  %v166 = call i32 @sched_yield()
  br label %b8
b10:
  br label %b7
b7:
  %v167 = icmp eq i64 %v2, 0
  br i1 %v167, label %b11, label %b12
b11:
  br label %b13
b13:
  %v168 = phi i64 [ 0, %b11 ], [ %v191, %b18 ]
  %v169 = phi <8 x float> [ splat (float 0x0000000000000000), %b11 ], [ %v190, %b18 ]
  %v170 = icmp slt i64 %v168, %v8
  br i1 %v170, label %b14, label %b15
b14:
  %v171 = add i64 %v168, 128
  %v172 = icmp slt i64 %v171, %v8
  %v173 = select i1 %v172, i64 %v171, i64 %v8
  br label %b16
b16:
  %v174 = phi i64 [ %v168, %b14 ], [ %v189, %b17 ]
  %v175 = phi <8 x float> [ splat (float 0x0000000000000000), %b14 ], [ %v188, %b17 ]
  %v176 = icmp slt i64 %v174, %v173
  br i1 %v176, label %b17, label %b18
b17:
  %v177 = mul i64 %v174, 8
  %v178 = getelementptr inbounds float, ptr %v40, i64 %v177
  %v179 = mul i64 %v174, 8
  %v180 = getelementptr inbounds float, ptr %v24, i64 %v179
  %v181 = add i64 0, 0
  %v182 = getelementptr inbounds float, ptr %v178, i64 %v181
  %v183 = load <8 x float>, ptr %v182, align 4
  %v184 = add i64 0, 0
  %v185 = getelementptr inbounds float, ptr %v180, i64 %v184
  %v186 = load <8 x float>, ptr %v185, align 4
  %v187 = fmul <8 x float> %v183, %v186
  %v188 = fadd <8 x float> %v175, %v187
  %v189 = add nsw i64 %v174, 1
  br label %b16
b18:
  %v190 = fadd <8 x float> %v169, %v175
  %v191 = add nsw i64 %v168, 128
  br label %b13
b15:
  %v192 = add i64 0, 0
  %v193 = getelementptr inbounds float, ptr %v32, i64 %v192
  store <8 x float> %v169, ptr %v193, align 4
  br label %b12
b12:
  %v194 = icmp sgt i64 %v3, 1
  br i1 %v194, label %b19, label %b20
b19:
  %v195 = getelementptr inbounds i64, ptr %v1, i64 3
  %v196 = atomicrmw add ptr %v195, i64 1 acq_rel
  %v197 = mul i64 %v3, 2
  br label %b21
b21:
  %v198 = load atomic i64, ptr %v195 acquire, align 8
  %v199 = icmp slt i64 %v198, %v197
  br i1 %v199, label %b22, label %b23
b22:
  %v200 = call i32 @sched_yield()
  br label %b21
b23:
  br label %b20
b20:
  %v201 = icmp eq i64 %v2, 0
  br i1 %v201, label %b24, label %b25
b24:
  br label %b26
b26:
  %v202 = phi i64 [ 0, %b24 ], [ %v219, %b31 ]
  %v203 = phi <8 x float> [ splat (float 0x0000000000000000), %b24 ], [ %v218, %b31 ]
  %v204 = icmp slt i64 %v202, %v8
  br i1 %v204, label %b27, label %b28
b27:
  %v205 = add i64 %v202, 128
  %v206 = icmp slt i64 %v205, %v8
  %v207 = select i1 %v206, i64 %v205, i64 %v8
  br label %b29
b29:
  %v208 = phi i64 [ %v202, %b27 ], [ %v217, %b30 ]
  %v209 = phi <8 x float> [ splat (float 0x0000000000000000), %b27 ], [ %v216, %b30 ]
  %v210 = icmp slt i64 %v208, %v207
  br i1 %v210, label %b30, label %b31
b30:
  %v211 = mul i64 %v208, 8
  %v212 = getelementptr inbounds float, ptr %v40, i64 %v211
  %v213 = add i64 0, 0
  %v214 = getelementptr inbounds float, ptr %v212, i64 %v213
  %v215 = load <8 x float>, ptr %v214, align 4
  %v216 = fadd <8 x float> %v209, %v215
  %v217 = add nsw i64 %v208, 1
  br label %b29
b31:
  %v218 = fadd <8 x float> %v203, %v209
  %v219 = add nsw i64 %v202, 128
  br label %b26
b28:
  %v220 = add i64 0, 0
  %v221 = getelementptr inbounds float, ptr %v34, i64 %v220
  store <8 x float> %v203, ptr %v221, align 4
  br label %b25
b25:
  %v222 = icmp sgt i64 %v3, 1
  br i1 %v222, label %b32, label %b33
b32:
  %v223 = getelementptr inbounds i64, ptr %v1, i64 3
  %v224 = atomicrmw add ptr %v223, i64 1 acq_rel
  %v225 = mul i64 %v3, 3
  br label %b34
b34:
  %v226 = load atomic i64, ptr %v223 acquire, align 8
  %v227 = icmp slt i64 %v226, %v225
  br i1 %v227, label %b35, label %b36
b35:
  %v228 = call i32 @sched_yield()
  br label %b34
b36:
  br label %b33
b33:
  %v229 = icmp eq i64 %v2, 0
  br i1 %v229, label %b37, label %b38
b37:
  br label %b39
b39:
  %v230 = phi i64 [ 0, %b37 ], [ %v253, %b44 ]
  %v231 = phi <8 x float> [ splat (float 0x0000000000000000), %b37 ], [ %v252, %b44 ]
  %v232 = icmp slt i64 %v230, %v8
  br i1 %v232, label %b40, label %b41
b40:
  %v233 = add i64 %v230, 128
  %v234 = icmp slt i64 %v233, %v8
  %v235 = select i1 %v234, i64 %v233, i64 %v8
  br label %b42
b42:
  %v236 = phi i64 [ %v230, %b40 ], [ %v251, %b43 ]
  %v237 = phi <8 x float> [ splat (float 0x0000000000000000), %b40 ], [ %v250, %b43 ]
  %v238 = icmp slt i64 %v236, %v235
  br i1 %v238, label %b43, label %b44
b43:
  %v239 = mul i64 %v236, 8
  %v240 = getelementptr inbounds float, ptr %v40, i64 %v239
  %v241 = mul i64 %v236, 8
  %v242 = getelementptr inbounds float, ptr %v22, i64 %v241
  %v243 = add i64 0, 0
  %v244 = getelementptr inbounds float, ptr %v240, i64 %v243
  %v245 = load <8 x float>, ptr %v244, align 4
  %v246 = add i64 0, 0
  %v247 = getelementptr inbounds float, ptr %v242, i64 %v246
  %v248 = load <8 x float>, ptr %v247, align 4
  %v249 = fmul <8 x float> %v245, %v248
  %v250 = fadd <8 x float> %v237, %v249
  %v251 = add nsw i64 %v236, 1
  br label %b42
b44:
  %v252 = fadd <8 x float> %v231, %v237
  %v253 = add nsw i64 %v230, 128
  br label %b39
b41:
  %v254 = add i64 0, 0
  %v255 = getelementptr inbounds float, ptr %v36, i64 %v254
  store <8 x float> %v231, ptr %v255, align 4
  br label %b38
b38:
  %v256 = icmp sgt i64 %v3, 1
  br i1 %v256, label %b45, label %b46
b45:
  %v257 = getelementptr inbounds i64, ptr %v1, i64 3
  %v258 = atomicrmw add ptr %v257, i64 1 acq_rel
  %v259 = mul i64 %v3, 4
  br label %b47
b47:
  %v260 = load atomic i64, ptr %v257 acquire, align 8
  %v261 = icmp slt i64 %v260, %v259
  br i1 %v261, label %b48, label %b49
b48:
  %v262 = call i32 @sched_yield()
  br label %b47
b49:
  br label %b46
b46:
  ret void
}

declare i32 @sched_yield() #1

attributes #0 = { nounwind "prefer-vector-width"="256" }
attributes #1 = { nounwind }
