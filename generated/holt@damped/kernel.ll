; generated from specs/holt.yaml by `make generated`: do not edit
; holt@damped D=8 float32, x86-64-v3

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
  %v41 = getelementptr inbounds ptr, ptr %v0, i64 16
  %v42 = load ptr, ptr %v41, align 4
  %v43 = getelementptr inbounds ptr, ptr %v0, i64 17
  %v44 = load ptr, ptr %v43, align 4
  %v45 = getelementptr inbounds ptr, ptr %v0, i64 18
  %v46 = load ptr, ptr %v45, align 4
  %v47 = getelementptr inbounds ptr, ptr %v0, i64 19
  %v48 = load ptr, ptr %v47, align 4
  %v49 = getelementptr inbounds ptr, ptr %v0, i64 20
  %v50 = load ptr, ptr %v49, align 4
  %v51 = getelementptr inbounds ptr, ptr %v0, i64 21
  %v52 = load ptr, ptr %v51, align 4
  %v53 = getelementptr inbounds ptr, ptr %v0, i64 22
  %v54 = load ptr, ptr %v53, align 4
  %v55 = getelementptr inbounds ptr, ptr %v0, i64 23
  %v56 = load ptr, ptr %v55, align 4
  %v57 = getelementptr inbounds ptr, ptr %v0, i64 24
  %v58 = load ptr, ptr %v57, align 4
  %v59 = getelementptr inbounds ptr, ptr %v0, i64 25
  %v60 = load ptr, ptr %v59, align 4
  %v61 = getelementptr inbounds ptr, ptr %v0, i64 26
  %v62 = load ptr, ptr %v61, align 4
  %v63 = getelementptr inbounds i64, ptr %v1, i64 8
  %v64 = load i64, ptr %v63, align 8
  %v65 = getelementptr inbounds i64, ptr %v1, i64 9
  %v66 = load i64, ptr %v65, align 8
  %v67 = getelementptr inbounds i64, ptr %v1, i64 10
  %v68 = load i64, ptr %v67, align 8
  %v69 = getelementptr inbounds i64, ptr %v1, i64 11
  %v70 = load i64, ptr %v69, align 8
  %v71 = getelementptr inbounds i64, ptr %v1, i64 12
  %v72 = load i64, ptr %v71, align 8
  %v73 = getelementptr inbounds i64, ptr %v1, i64 13
  %v74 = load i64, ptr %v73, align 8
  %v75 = getelementptr inbounds i64, ptr %v1, i64 16
  %v76 = load i64, ptr %v75, align 8
  %v77 = getelementptr inbounds i64, ptr %v1, i64 17
  %v78 = load i64, ptr %v77, align 8
  %v79 = getelementptr inbounds i64, ptr %v1, i64 25
  %v80 = load i64, ptr %v79, align 8
  %v81 = getelementptr inbounds i64, ptr %v1, i64 26
  %v82 = load i64, ptr %v81, align 8
  %v83 = getelementptr inbounds ptr, ptr %v0, i64 27
  %v84 = load ptr, ptr %v83, align 4
  %v85 = mul i64 %v2, 0
  %v86 = add i64 %v85, 0
  %v87 = getelementptr inbounds float, ptr %v84, i64 %v86
  %v88 = getelementptr inbounds i64, ptr %v1, i64 4
  %v89 = load i64, ptr %v88, align 8
  %v90 = icmp eq i64 %v89, 0
  br i1 %v90, label %b0, label %b1
b0:
  %v91 = icmp eq i64 %v2, 0
  br i1 %v91, label %b2, label %b3
b2:
  %v92 = add i64 0, 0
  %v93 = getelementptr inbounds float, ptr %v10, i64 %v92
  %v94 = load <8 x float>, ptr %v93, align 4
  %v95 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v96 = shufflevector <8 x float> %v95, <8 x float> poison, <8 x i32> zeroinitializer
  %v97 = fsub <8 x float> %v96, %v94
  %v98 = add i64 0, 0
  %v99 = getelementptr inbounds float, ptr %v12, i64 %v98
  %v100 = load <8 x float>, ptr %v99, align 4
  %v101 = fsub <8 x float> %v96, %v100
  %v102 = add i64 0, 0
  %v103 = getelementptr inbounds float, ptr %v14, i64 %v102
  %v104 = load <8 x float>, ptr %v103, align 4
  %v105 = fmul <8 x float> %v101, %v104
  %v106 = add i64 0, 0
  %v107 = getelementptr inbounds float, ptr %v42, i64 %v106
  %v108 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v109 = shufflevector <8 x float> %v108, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v109, ptr %v107, align 4
  %v110 = add i64 0, 0
  %v111 = getelementptr inbounds float, ptr %v44, i64 %v110
  store <8 x float> %v97, ptr %v111, align 4
  %v112 = add i64 0, 0
  %v113 = getelementptr inbounds float, ptr %v46, i64 %v112
  store <8 x float> %v101, ptr %v113, align 4
  %v114 = add i64 0, 0
  %v115 = getelementptr inbounds float, ptr %v48, i64 %v114
  store <8 x float> %v105, ptr %v115, align 4
  br label %b3
b3:
  br label %b1
b1:
  %v116 = icmp sgt i64 %v3, 1
  br i1 %v116, label %b4, label %b5
b4:
  %v117 = getelementptr inbounds i64, ptr %v1, i64 3
  %v118 = atomicrmw add ptr %v117, i64 1 acq_rel
  %v119 = mul i64 %v3, 1
  br label %b6
b6:
  %v120 = load atomic i64, ptr %v117 acquire, align 8
  %v121 = icmp slt i64 %v120, %v119
  br i1 %v121, label %b7, label %b8
b7:
  %v122 = call i32 @sched_yield()
  br label %b6
b8:
  br label %b5
b5:
  %v123 = getelementptr inbounds i64, ptr %v1, i64 4
  %v124 = load i64, ptr %v123, align 8
  %v125 = icmp eq i64 %v124, 0
  br i1 %v125, label %b9, label %b10
b9:
  %v126 = getelementptr inbounds i64, ptr %v1, i64 32
  %v127 = load i64, ptr %v126, align 8
  %v128 = icmp eq i64 %v127, 0
  br i1 %v128, label %b11, label %b12
b11:
  %v129 = add i64 %v7, 0
  %v130 = sdiv i64 %v129, 1
  %v131 = add i64 %v2, 1
  %v132 = mul i64 %v130, %v2
  %v133 = sdiv i64 %v132, %v3
  %v134 = mul i64 %v133, 1
  %v135 = icmp slt i64 %v134, %v7
  %v136 = select i1 %v135, i64 %v134, i64 %v7
  %v137 = mul i64 %v130, %v131
  %v138 = sdiv i64 %v137, %v3
  %v139 = mul i64 %v138, 1
  %v140 = icmp slt i64 %v139, %v7
  %v141 = select i1 %v140, i64 %v139, i64 %v7
  br label %b13
b13:
  %v142 = phi i64 [ %v136, %b11 ], [ %v153, %b14 ]
  %v143 = icmp slt i64 %v142, %v141
  br i1 %v143, label %b14, label %b15
b14:
  %v144 = and i64 0, %v72
  %v145 = mul i64 %v144, %v7
  %v146 = add i64 %v145, %v142
  %v147 = mul i64 %v146, 8
  %v148 = getelementptr inbounds float, ptr %v24, i64 %v147
  %v149 = add i64 0, 0
  %v150 = getelementptr inbounds float, ptr %v148, i64 %v149
  %v151 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v152 = shufflevector <8 x float> %v151, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v152, ptr %v150, align 4
  %v153 = add nsw i64 %v142, 1
  br label %b13
b15:
  br label %b12
b12:
  br label %b10
b10:
  %v154 = icmp sgt i64 %v3, 1
  br i1 %v154, label %b16, label %b17
b16:
  %v155 = getelementptr inbounds i64, ptr %v1, i64 3
  %v156 = atomicrmw add ptr %v155, i64 1 acq_rel
  %v157 = mul i64 %v3, 2
  br label %b18
b18:
  %v158 = load atomic i64, ptr %v155 acquire, align 8
  %v159 = icmp slt i64 %v158, %v157
  br i1 %v159, label %b19, label %b20
b19:
  %v160 = call i32 @sched_yield()
  br label %b18
b20:
  br label %b17
b17:
  %v161 = getelementptr inbounds i64, ptr %v1, i64 4
  %v162 = load i64, ptr %v161, align 8
  %v163 = icmp eq i64 %v162, 0
  br i1 %v163, label %b21, label %b22
b21:
  %v164 = getelementptr inbounds i64, ptr %v1, i64 33
  %v165 = load i64, ptr %v164, align 8
  %v166 = icmp eq i64 %v165, 0
  br i1 %v166, label %b23, label %b24
b23:
  %v167 = add i64 %v7, 0
  %v168 = sdiv i64 %v167, 1
  %v169 = add i64 %v2, 1
  %v170 = mul i64 %v168, %v2
  %v171 = sdiv i64 %v170, %v3
  %v172 = mul i64 %v171, 1
  %v173 = icmp slt i64 %v172, %v7
  %v174 = select i1 %v173, i64 %v172, i64 %v7
  %v175 = mul i64 %v168, %v169
  %v176 = sdiv i64 %v175, %v3
  %v177 = mul i64 %v176, 1
  %v178 = icmp slt i64 %v177, %v7
  %v179 = select i1 %v178, i64 %v177, i64 %v7
  br label %b25
b25:
  %v180 = phi i64 [ %v174, %b23 ], [ %v191, %b26 ]
  %v181 = icmp slt i64 %v180, %v179
  br i1 %v181, label %b26, label %b27
b26:
  %v182 = and i64 0, %v74
  %v183 = mul i64 %v182, %v7
  %v184 = add i64 %v183, %v180
  %v185 = mul i64 %v184, 8
  %v186 = getelementptr inbounds float, ptr %v26, i64 %v185
  %v187 = add i64 0, 0
  %v188 = getelementptr inbounds float, ptr %v186, i64 %v187
  %v189 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v190 = shufflevector <8 x float> %v189, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v190, ptr %v188, align 4
  %v191 = add nsw i64 %v180, 1
  br label %b25
b27:
  br label %b24
b24:
  br label %b22
b22:
  %v192 = icmp sgt i64 %v3, 1
  br i1 %v192, label %b28, label %b29
b28:
  %v193 = getelementptr inbounds i64, ptr %v1, i64 3
  %v194 = atomicrmw add ptr %v193, i64 1 acq_rel
  %v195 = mul i64 %v3, 3
  br label %b30
b30:
  %v196 = load atomic i64, ptr %v193 acquire, align 8
  %v197 = icmp slt i64 %v196, %v195
  br i1 %v197, label %b31, label %b32
b31:
  %v198 = call i32 @sched_yield()
  br label %b30
b32:
  br label %b29
b29:
  br label %b33
b33:
  %v199 = phi i64 [ 0, %b29 ], [ %v292, %b38 ]
  %v200 = icmp slt i64 %v199, %v5
  br i1 %v200, label %b34, label %b35
b34:
  %v201 = add i64 %v7, 0
  %v202 = sdiv i64 %v201, 1
  %v203 = add i64 %v2, 1
  %v204 = mul i64 %v202, %v2
  %v205 = sdiv i64 %v204, %v3
  %v206 = mul i64 %v205, 1
  %v207 = icmp slt i64 %v206, %v7
  %v208 = select i1 %v207, i64 %v206, i64 %v7
  %v209 = mul i64 %v202, %v203
  %v210 = sdiv i64 %v209, %v3
  %v211 = mul i64 %v210, 1
  %v212 = icmp slt i64 %v211, %v7
  %v213 = select i1 %v212, i64 %v211, i64 %v7
  br label %b36
b36:
  %v214 = phi i64 [ %v208, %b34 ], [ %v291, %b37 ]
  %v215 = icmp slt i64 %v214, %v213
  br i1 %v215, label %b37, label %b38
b37:
  %v216 = add i64 %v199, 0
  %v217 = and i64 %v216, %v72
  %v218 = mul i64 %v217, %v7
  %v219 = add i64 %v218, %v214
  %v220 = mul i64 %v219, 8
  %v221 = getelementptr inbounds float, ptr %v24, i64 %v220
  %v222 = add i64 %v199, 0
  %v223 = and i64 %v222, %v74
  %v224 = mul i64 %v223, %v7
  %v225 = add i64 %v224, %v214
  %v226 = mul i64 %v225, 8
  %v227 = getelementptr inbounds float, ptr %v26, i64 %v226
  %v228 = add i64 %v199, 0
  %v229 = and i64 %v228, %v64
  %v230 = mul i64 %v229, %v7
  %v231 = add i64 %v230, %v214
  %v232 = mul i64 %v231, 8
  %v233 = getelementptr inbounds float, ptr %v16, i64 %v232
  %v234 = add i64 %v199, 0
  %v235 = and i64 %v234, %v76
  %v236 = mul i64 %v235, %v7
  %v237 = add i64 %v236, %v214
  %v238 = mul i64 %v237, 8
  %v239 = getelementptr inbounds float, ptr %v32, i64 %v238
  %v240 = add i64 %v199, 1
  %v241 = and i64 %v240, %v72
  %v242 = mul i64 %v241, %v7
  %v243 = add i64 %v242, %v214
  %v244 = mul i64 %v243, 8
  %v245 = getelementptr inbounds float, ptr %v24, i64 %v244
  %v246 = add i64 %v199, 1
  %v247 = and i64 %v246, %v74
  %v248 = mul i64 %v247, %v7
  %v249 = add i64 %v248, %v214
  %v250 = mul i64 %v249, 8
  %v251 = getelementptr inbounds float, ptr %v26, i64 %v250
  %v252 = add i64 0, 0
  %v253 = getelementptr inbounds float, ptr %v221, i64 %v252
  %v254 = load <8 x float>, ptr %v253, align 4
  %v255 = add i64 0, 0
  %v256 = getelementptr inbounds float, ptr %v14, i64 %v255
  %v257 = load <8 x float>, ptr %v256, align 4
  %v258 = add i64 0, 0
  %v259 = getelementptr inbounds float, ptr %v227, i64 %v258
  %v260 = load <8 x float>, ptr %v259, align 4
  %v261 = fmul <8 x float> %v257, %v260
  %v262 = fadd <8 x float> %v254, %v261
  %v263 = add i64 0, 0
  %v264 = getelementptr inbounds float, ptr %v10, i64 %v263
  %v265 = load <8 x float>, ptr %v264, align 4
  %v266 = add i64 0, 0
  %v267 = getelementptr inbounds float, ptr %v233, i64 %v266
  %v268 = load <8 x float>, ptr %v267, align 4
  %v269 = fmul <8 x float> %v265, %v268
  %v270 = add i64 0, 0
  %v271 = getelementptr inbounds float, ptr %v44, i64 %v270
  %v272 = load <8 x float>, ptr %v271, align 4
  %v273 = fmul <8 x float> %v272, %v262
  %v274 = fadd <8 x float> %v269, %v273
  %v275 = add i64 0, 0
  %v276 = getelementptr inbounds float, ptr %v12, i64 %v275
  %v277 = load <8 x float>, ptr %v276, align 4
  %v278 = fsub <8 x float> %v274, %v254
  %v279 = fmul <8 x float> %v277, %v278
  %v280 = add i64 0, 0
  %v281 = getelementptr inbounds float, ptr %v48, i64 %v280
  %v282 = load <8 x float>, ptr %v281, align 4
  %v283 = fmul <8 x float> %v282, %v260
  %v284 = fadd <8 x float> %v279, %v283
  %v285 = add i64 0, 0
  %v286 = getelementptr inbounds float, ptr %v239, i64 %v285
  store <8 x float> %v262, ptr %v286, align 4
  %v287 = add i64 0, 0
  %v288 = getelementptr inbounds float, ptr %v245, i64 %v287
  store <8 x float> %v274, ptr %v288, align 4
  %v289 = add i64 0, 0
  %v290 = getelementptr inbounds float, ptr %v251, i64 %v289
  store <8 x float> %v284, ptr %v290, align 4
  %v291 = add nsw i64 %v214, 1
  br label %b36
b38:
  %v292 = add nsw i64 %v199, 1
  br label %b33
b35:
  %v293 = icmp sgt i64 %v3, 1
  br i1 %v293, label %b39, label %b40
b39:
  %v294 = getelementptr inbounds i64, ptr %v1, i64 3
  %v295 = atomicrmw add ptr %v294, i64 1 acq_rel
  %v296 = mul i64 %v3, 4
  br label %b41
b41:
  %v297 = load atomic i64, ptr %v294 acquire, align 8
  %v298 = icmp slt i64 %v297, %v296
  br i1 %v298, label %b42, label %b43
b42:
  %v299 = call i32 @sched_yield()
  br label %b41
b43:
  br label %b40
b40:
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
  %v41 = getelementptr inbounds ptr, ptr %v0, i64 16
  %v42 = load ptr, ptr %v41, align 4
  %v43 = getelementptr inbounds ptr, ptr %v0, i64 17
  %v44 = load ptr, ptr %v43, align 4
  %v45 = getelementptr inbounds ptr, ptr %v0, i64 18
  %v46 = load ptr, ptr %v45, align 4
  %v47 = getelementptr inbounds ptr, ptr %v0, i64 19
  %v48 = load ptr, ptr %v47, align 4
  %v49 = getelementptr inbounds ptr, ptr %v0, i64 20
  %v50 = load ptr, ptr %v49, align 4
  %v51 = getelementptr inbounds ptr, ptr %v0, i64 21
  %v52 = load ptr, ptr %v51, align 4
  %v53 = getelementptr inbounds ptr, ptr %v0, i64 22
  %v54 = load ptr, ptr %v53, align 4
  %v55 = getelementptr inbounds ptr, ptr %v0, i64 23
  %v56 = load ptr, ptr %v55, align 4
  %v57 = getelementptr inbounds ptr, ptr %v0, i64 24
  %v58 = load ptr, ptr %v57, align 4
  %v59 = getelementptr inbounds ptr, ptr %v0, i64 25
  %v60 = load ptr, ptr %v59, align 4
  %v61 = getelementptr inbounds ptr, ptr %v0, i64 26
  %v62 = load ptr, ptr %v61, align 4
  %v63 = getelementptr inbounds i64, ptr %v1, i64 8
  %v64 = load i64, ptr %v63, align 8
  %v65 = getelementptr inbounds i64, ptr %v1, i64 9
  %v66 = load i64, ptr %v65, align 8
  %v67 = getelementptr inbounds i64, ptr %v1, i64 10
  %v68 = load i64, ptr %v67, align 8
  %v69 = getelementptr inbounds i64, ptr %v1, i64 11
  %v70 = load i64, ptr %v69, align 8
  %v71 = getelementptr inbounds i64, ptr %v1, i64 12
  %v72 = load i64, ptr %v71, align 8
  %v73 = getelementptr inbounds i64, ptr %v1, i64 13
  %v74 = load i64, ptr %v73, align 8
  %v75 = getelementptr inbounds i64, ptr %v1, i64 16
  %v76 = load i64, ptr %v75, align 8
  %v77 = getelementptr inbounds i64, ptr %v1, i64 17
  %v78 = load i64, ptr %v77, align 8
  %v79 = getelementptr inbounds i64, ptr %v1, i64 25
  %v80 = load i64, ptr %v79, align 8
  %v81 = getelementptr inbounds i64, ptr %v1, i64 26
  %v82 = load i64, ptr %v81, align 8
  %v83 = getelementptr inbounds ptr, ptr %v0, i64 27
  %v84 = load ptr, ptr %v83, align 4
  %v85 = mul i64 %v2, 0
  %v86 = add i64 %v85, 0
  %v87 = getelementptr inbounds float, ptr %v84, i64 %v86
  br label %b0
b0:
  %v88 = phi i64 [ 0, %entry ], [ %v219, %b5 ]
  %v89 = icmp slt i64 %v88, %v5
  br i1 %v89, label %b1, label %b2
b1:
  %v90 = sub i64 %v5, 1
  %v91 = sub i64 %v90, %v88
  %v92 = add i64 %v7, 0
  %v93 = sdiv i64 %v92, 1
  %v94 = add i64 %v2, 1
  %v95 = mul i64 %v93, %v2
  %v96 = sdiv i64 %v95, %v3
  %v97 = mul i64 %v96, 1
  %v98 = icmp slt i64 %v97, %v7
  %v99 = select i1 %v98, i64 %v97, i64 %v7
  %v100 = mul i64 %v93, %v94
  %v101 = sdiv i64 %v100, %v3
  %v102 = mul i64 %v101, 1
  %v103 = icmp slt i64 %v102, %v7
  %v104 = select i1 %v103, i64 %v102, i64 %v7
  br label %b3
b3:
  %v105 = phi i64 [ %v99, %b1 ], [ %v218, %b4 ]
  %v106 = icmp slt i64 %v105, %v104
  br i1 %v106, label %b4, label %b5
b4:
  %v107 = add i64 %v91, 1
  %v108 = and i64 %v107, 1
  %v109 = mul i64 %v108, %v7
  %v110 = add i64 %v109, %v105
  %v111 = mul i64 %v110, 8
  %v112 = getelementptr inbounds float, ptr %v30, i64 %v111
  %v113 = add i64 %v91, 0
  %v114 = and i64 %v113, %v68
  %v115 = mul i64 %v114, %v7
  %v116 = add i64 %v115, %v105
  %v117 = mul i64 %v116, 8
  %v118 = getelementptr inbounds float, ptr %v20, i64 %v117
  %v119 = add i64 %v91, 1
  %v120 = and i64 %v119, 1
  %v121 = mul i64 %v120, %v7
  %v122 = add i64 %v121, %v105
  %v123 = mul i64 %v122, 8
  %v124 = getelementptr inbounds float, ptr %v28, i64 %v123
  %v125 = add i64 %v91, 0
  %v126 = and i64 %v125, %v66
  %v127 = mul i64 %v126, %v7
  %v128 = add i64 %v127, %v105
  %v129 = mul i64 %v128, 8
  %v130 = getelementptr inbounds float, ptr %v18, i64 %v129
  %v131 = add i64 %v91, 0
  %v132 = and i64 %v131, %v70
  %v133 = mul i64 %v132, %v7
  %v134 = add i64 %v133, %v105
  %v135 = mul i64 %v134, 8
  %v136 = getelementptr inbounds float, ptr %v22, i64 %v135
  %v137 = add i64 %v91, 0
  %v138 = and i64 %v137, %v80
  %v139 = mul i64 %v138, %v7
  %v140 = add i64 %v139, %v105
  %v141 = mul i64 %v140, 8
  %v142 = getelementptr inbounds float, ptr %v50, i64 %v141
  %v143 = add i64 %v91, 0
  %v144 = and i64 %v143, %v82
  %v145 = mul i64 %v144, %v7
  %v146 = add i64 %v145, %v105
  %v147 = mul i64 %v146, 8
  %v148 = getelementptr inbounds float, ptr %v52, i64 %v147
  %v149 = add i64 %v91, 0
  %v150 = and i64 %v149, %v78
  %v151 = mul i64 %v150, %v7
  %v152 = add i64 %v151, %v105
  %v153 = mul i64 %v152, 8
  %v154 = getelementptr inbounds float, ptr %v34, i64 %v153
  %v155 = add i64 %v91, 0
  %v156 = and i64 %v155, 1
  %v157 = mul i64 %v156, %v7
  %v158 = add i64 %v157, %v105
  %v159 = mul i64 %v158, 8
  %v160 = getelementptr inbounds float, ptr %v30, i64 %v159
  %v161 = add i64 %v91, 0
  %v162 = and i64 %v161, 1
  %v163 = mul i64 %v162, %v7
  %v164 = add i64 %v163, %v105
  %v165 = mul i64 %v164, 8
  %v166 = getelementptr inbounds float, ptr %v28, i64 %v165
  %v167 = add i64 0, 0
  %v168 = getelementptr inbounds float, ptr %v112, i64 %v167
  %v169 = load <8 x float>, ptr %v168, align 4
  %v170 = add i64 0, 0
  %v171 = getelementptr inbounds float, ptr %v118, i64 %v170
  %v172 = load <8 x float>, ptr %v171, align 4
  %v173 = fadd <8 x float> %v169, %v172
  %v174 = add i64 0, 0
  %v175 = getelementptr inbounds float, ptr %v124, i64 %v174
  %v176 = load <8 x float>, ptr %v175, align 4
  %v177 = add i64 0, 0
  %v178 = getelementptr inbounds float, ptr %v130, i64 %v177
  %v179 = load <8 x float>, ptr %v178, align 4
  %v180 = fadd <8 x float> %v176, %v179
  %v181 = add i64 0, 0
  %v182 = getelementptr inbounds float, ptr %v12, i64 %v181
  %v183 = load <8 x float>, ptr %v182, align 4
  %v184 = fmul <8 x float> %v173, %v183
  %v185 = fadd <8 x float> %v180, %v184
  %v186 = add i64 0, 0
  %v187 = getelementptr inbounds float, ptr %v10, i64 %v186
  %v188 = load <8 x float>, ptr %v187, align 4
  %v189 = fmul <8 x float> %v185, %v188
  %v190 = add i64 0, 0
  %v191 = getelementptr inbounds float, ptr %v48, i64 %v190
  %v192 = load <8 x float>, ptr %v191, align 4
  %v193 = fmul <8 x float> %v173, %v192
  %v194 = add i64 0, 0
  %v195 = getelementptr inbounds float, ptr %v136, i64 %v194
  %v196 = load <8 x float>, ptr %v195, align 4
  %v197 = add i64 0, 0
  %v198 = getelementptr inbounds float, ptr %v44, i64 %v197
  %v199 = load <8 x float>, ptr %v198, align 4
  %v200 = fmul <8 x float> %v185, %v199
  %v201 = fadd <8 x float> %v196, %v200
  %v202 = add i64 0, 0
  %v203 = getelementptr inbounds float, ptr %v14, i64 %v202
  %v204 = load <8 x float>, ptr %v203, align 4
  %v205 = fmul <8 x float> %v201, %v204
  %v206 = fadd <8 x float> %v193, %v205
  %v207 = fsub <8 x float> %v201, %v184
  %v208 = add i64 0, 0
  %v209 = getelementptr inbounds float, ptr %v142, i64 %v208
  store <8 x float> %v173, ptr %v209, align 4
  %v210 = add i64 0, 0
  %v211 = getelementptr inbounds float, ptr %v148, i64 %v210
  store <8 x float> %v185, ptr %v211, align 4
  %v212 = add i64 0, 0
  %v213 = getelementptr inbounds float, ptr %v154, i64 %v212
  store <8 x float> %v189, ptr %v213, align 4
  %v214 = add i64 0, 0
  %v215 = getelementptr inbounds float, ptr %v160, i64 %v214
  store <8 x float> %v206, ptr %v215, align 4
  %v216 = add i64 0, 0
  %v217 = getelementptr inbounds float, ptr %v166, i64 %v216
  store <8 x float> %v207, ptr %v217, align 4
  %v218 = add nsw i64 %v105, 1
  br label %b3
b5:
  %v219 = add nsw i64 %v88, 1
  br label %b0
b2:
  %v220 = icmp sgt i64 %v3, 1
  br i1 %v220, label %b6, label %b7
b6:
  %v221 = getelementptr inbounds i64, ptr %v1, i64 3
  %v222 = atomicrmw add ptr %v221, i64 1 acq_rel
  %v223 = mul i64 %v3, 1
  br label %b8
b8:
  %v224 = load atomic i64, ptr %v221 acquire, align 8
  %v225 = icmp slt i64 %v224, %v223
  br i1 %v225, label %b9, label %b10
b9:
  %v226 = call i32 @sched_yield()
  br label %b8
b10:
  br label %b7
b7:
  %v227 = icmp eq i64 %v2, 0
  br i1 %v227, label %b11, label %b12
b11:
  br label %b13
b13:
  %v228 = phi i64 [ 0, %b11 ], [ %v261, %b18 ]
  %v229 = phi <8 x float> [ splat (float 0x0000000000000000), %b11 ], [ %v260, %b18 ]
  %v230 = icmp slt i64 %v228, %v8
  br i1 %v230, label %b14, label %b15
b14:
  %v231 = add i64 %v228, 128
  %v232 = icmp slt i64 %v231, %v8
  %v233 = select i1 %v232, i64 %v231, i64 %v8
  br label %b16
b16:
  %v234 = phi i64 [ %v228, %b14 ], [ %v259, %b17 ]
  %v235 = phi <8 x float> [ splat (float 0x0000000000000000), %b14 ], [ %v258, %b17 ]
  %v236 = icmp slt i64 %v234, %v233
  br i1 %v236, label %b17, label %b18
b17:
  %v237 = mul i64 %v234, 8
  %v238 = getelementptr inbounds float, ptr %v22, i64 %v237
  %v239 = mul i64 %v234, 8
  %v240 = getelementptr inbounds float, ptr %v52, i64 %v239
  %v241 = mul i64 %v234, 8
  %v242 = getelementptr inbounds float, ptr %v26, i64 %v241
  %v243 = add i64 0, 0
  %v244 = getelementptr inbounds float, ptr %v238, i64 %v243
  %v245 = load <8 x float>, ptr %v244, align 4
  %v246 = add i64 0, 0
  %v247 = getelementptr inbounds float, ptr %v240, i64 %v246
  %v248 = load <8 x float>, ptr %v247, align 4
  %v249 = add i64 0, 0
  %v250 = getelementptr inbounds float, ptr %v44, i64 %v249
  %v251 = load <8 x float>, ptr %v250, align 4
  %v252 = fmul <8 x float> %v248, %v251
  %v253 = fadd <8 x float> %v245, %v252
  %v254 = add i64 0, 0
  %v255 = getelementptr inbounds float, ptr %v242, i64 %v254
  %v256 = load <8 x float>, ptr %v255, align 4
  %v257 = fmul <8 x float> %v253, %v256
  %v258 = fadd <8 x float> %v235, %v257
  %v259 = add nsw i64 %v234, 1
  br label %b16
b18:
  %v260 = fadd <8 x float> %v229, %v235
  %v261 = add nsw i64 %v228, 128
  br label %b13
b15:
  %v262 = add i64 0, 0
  %v263 = getelementptr inbounds float, ptr %v54, i64 %v262
  store <8 x float> %v229, ptr %v263, align 4
  br label %b12
b12:
  %v264 = icmp sgt i64 %v3, 1
  br i1 %v264, label %b19, label %b20
b19:
  %v265 = getelementptr inbounds i64, ptr %v1, i64 3
  %v266 = atomicrmw add ptr %v265, i64 1 acq_rel
  %v267 = mul i64 %v3, 2
  br label %b21
b21:
  %v268 = load atomic i64, ptr %v265 acquire, align 8
  %v269 = icmp slt i64 %v268, %v267
  br i1 %v269, label %b22, label %b23
b22:
  %v270 = call i32 @sched_yield()
  br label %b21
b23:
  br label %b20
b20:
  %v271 = icmp eq i64 %v2, 0
  br i1 %v271, label %b24, label %b25
b24:
  br label %b26
b26:
  %v272 = phi i64 [ 0, %b24 ], [ %v295, %b31 ]
  %v273 = phi <8 x float> [ splat (float 0x0000000000000000), %b24 ], [ %v294, %b31 ]
  %v274 = icmp slt i64 %v272, %v8
  br i1 %v274, label %b27, label %b28
b27:
  %v275 = add i64 %v272, 128
  %v276 = icmp slt i64 %v275, %v8
  %v277 = select i1 %v276, i64 %v275, i64 %v8
  br label %b29
b29:
  %v278 = phi i64 [ %v272, %b27 ], [ %v293, %b30 ]
  %v279 = phi <8 x float> [ splat (float 0x0000000000000000), %b27 ], [ %v292, %b30 ]
  %v280 = icmp slt i64 %v278, %v277
  br i1 %v280, label %b30, label %b31
b30:
  %v281 = mul i64 %v278, 8
  %v282 = getelementptr inbounds float, ptr %v52, i64 %v281
  %v283 = mul i64 %v278, 8
  %v284 = getelementptr inbounds float, ptr %v16, i64 %v283
  %v285 = add i64 0, 0
  %v286 = getelementptr inbounds float, ptr %v282, i64 %v285
  %v287 = load <8 x float>, ptr %v286, align 4
  %v288 = add i64 0, 0
  %v289 = getelementptr inbounds float, ptr %v284, i64 %v288
  %v290 = load <8 x float>, ptr %v289, align 4
  %v291 = fmul <8 x float> %v287, %v290
  %v292 = fadd <8 x float> %v279, %v291
  %v293 = add nsw i64 %v278, 1
  br label %b29
b31:
  %v294 = fadd <8 x float> %v273, %v279
  %v295 = add nsw i64 %v272, 128
  br label %b26
b28:
  %v296 = add i64 0, 0
  %v297 = getelementptr inbounds float, ptr %v56, i64 %v296
  store <8 x float> %v273, ptr %v297, align 4
  br label %b25
b25:
  %v298 = icmp sgt i64 %v3, 1
  br i1 %v298, label %b32, label %b33
b32:
  %v299 = getelementptr inbounds i64, ptr %v1, i64 3
  %v300 = atomicrmw add ptr %v299, i64 1 acq_rel
  %v301 = mul i64 %v3, 3
  br label %b34
b34:
  %v302 = load atomic i64, ptr %v299 acquire, align 8
  %v303 = icmp slt i64 %v302, %v301
  br i1 %v303, label %b35, label %b36
b35:
  %v304 = call i32 @sched_yield()
  br label %b34
b36:
  br label %b33
b33:
  %v305 = icmp eq i64 %v2, 0
  br i1 %v305, label %b37, label %b38
b37:
  br label %b39
b39:
  %v306 = phi i64 [ 0, %b37 ], [ %v329, %b44 ]
  %v307 = phi <8 x float> [ splat (float 0x0000000000000000), %b37 ], [ %v328, %b44 ]
  %v308 = icmp slt i64 %v306, %v8
  br i1 %v308, label %b40, label %b41
b40:
  %v309 = add i64 %v306, 128
  %v310 = icmp slt i64 %v309, %v8
  %v311 = select i1 %v310, i64 %v309, i64 %v8
  br label %b42
b42:
  %v312 = phi i64 [ %v306, %b40 ], [ %v327, %b43 ]
  %v313 = phi <8 x float> [ splat (float 0x0000000000000000), %b40 ], [ %v326, %b43 ]
  %v314 = icmp slt i64 %v312, %v311
  br i1 %v314, label %b43, label %b44
b43:
  %v315 = mul i64 %v312, 8
  %v316 = getelementptr inbounds float, ptr %v52, i64 %v315
  %v317 = mul i64 %v312, 8
  %v318 = getelementptr inbounds float, ptr %v32, i64 %v317
  %v319 = add i64 0, 0
  %v320 = getelementptr inbounds float, ptr %v316, i64 %v319
  %v321 = load <8 x float>, ptr %v320, align 4
  %v322 = add i64 0, 0
  %v323 = getelementptr inbounds float, ptr %v318, i64 %v322
  %v324 = load <8 x float>, ptr %v323, align 4
  %v325 = fmul <8 x float> %v321, %v324
  %v326 = fadd <8 x float> %v313, %v325
  %v327 = add nsw i64 %v312, 1
  br label %b42
b44:
  %v328 = fadd <8 x float> %v307, %v313
  %v329 = add nsw i64 %v306, 128
  br label %b39
b41:
  %v330 = add i64 0, 0
  %v331 = getelementptr inbounds float, ptr %v58, i64 %v330
  store <8 x float> %v307, ptr %v331, align 4
  br label %b38
b38:
  %v332 = icmp sgt i64 %v3, 1
  br i1 %v332, label %b45, label %b46
b45:
  %v333 = getelementptr inbounds i64, ptr %v1, i64 3
  %v334 = atomicrmw add ptr %v333, i64 1 acq_rel
  %v335 = mul i64 %v3, 4
  br label %b47
b47:
  %v336 = load atomic i64, ptr %v333 acquire, align 8
  %v337 = icmp slt i64 %v336, %v335
  br i1 %v337, label %b48, label %b49
b48:
  %v338 = call i32 @sched_yield()
  br label %b47
b49:
  br label %b46
b46:
  %v339 = icmp eq i64 %v2, 0
  br i1 %v339, label %b50, label %b51
b50:
  br label %b52
b52:
  %v340 = phi i64 [ 0, %b50 ], [ %v371, %b57 ]
  %v341 = phi <8 x float> [ splat (float 0x0000000000000000), %b50 ], [ %v370, %b57 ]
  %v342 = icmp slt i64 %v340, %v8
  br i1 %v342, label %b53, label %b54
b53:
  %v343 = add i64 %v340, 128
  %v344 = icmp slt i64 %v343, %v8
  %v345 = select i1 %v344, i64 %v343, i64 %v8
  br label %b55
b55:
  %v346 = phi i64 [ %v340, %b53 ], [ %v369, %b56 ]
  %v347 = phi <8 x float> [ splat (float 0x0000000000000000), %b53 ], [ %v368, %b56 ]
  %v348 = icmp slt i64 %v346, %v345
  br i1 %v348, label %b56, label %b57
b56:
  %v349 = mul i64 %v346, 8
  %v350 = getelementptr inbounds float, ptr %v50, i64 %v349
  %v351 = mul i64 1, %v7
  %v352 = add i64 %v346, %v351
  %v353 = mul i64 %v352, 8
  %v354 = getelementptr inbounds float, ptr %v24, i64 %v353
  %v355 = mul i64 %v346, 8
  %v356 = getelementptr inbounds float, ptr %v24, i64 %v355
  %v357 = add i64 0, 0
  %v358 = getelementptr inbounds float, ptr %v350, i64 %v357
  %v359 = load <8 x float>, ptr %v358, align 4
  %v360 = add i64 0, 0
  %v361 = getelementptr inbounds float, ptr %v354, i64 %v360
  %v362 = load <8 x float>, ptr %v361, align 4
  %v363 = add i64 0, 0
  %v364 = getelementptr inbounds float, ptr %v356, i64 %v363
  %v365 = load <8 x float>, ptr %v364, align 4
  %v366 = fsub <8 x float> %v362, %v365
  %v367 = fmul <8 x float> %v359, %v366
  %v368 = fadd <8 x float> %v347, %v367
  %v369 = add nsw i64 %v346, 1
  br label %b55
b57:
  %v370 = fadd <8 x float> %v341, %v347
  %v371 = add nsw i64 %v340, 128
  br label %b52
b54:
  %v372 = add i64 0, 0
  %v373 = getelementptr inbounds float, ptr %v60, i64 %v372
  store <8 x float> %v341, ptr %v373, align 4
  br label %b51
b51:
  %v374 = icmp sgt i64 %v3, 1
  br i1 %v374, label %b58, label %b59
b58:
  %v375 = getelementptr inbounds i64, ptr %v1, i64 3
  %v376 = atomicrmw add ptr %v375, i64 1 acq_rel
  %v377 = mul i64 %v3, 5
  br label %b60
b60:
  %v378 = load atomic i64, ptr %v375 acquire, align 8
  %v379 = icmp slt i64 %v378, %v377
  br i1 %v379, label %b61, label %b62
b61:
  %v380 = call i32 @sched_yield()
  br label %b60
b62:
  br label %b59
b59:
  %v381 = icmp eq i64 %v2, 0
  br i1 %v381, label %b63, label %b64
b63:
  br label %b65
b65:
  %v382 = phi i64 [ 0, %b63 ], [ %v405, %b70 ]
  %v383 = phi <8 x float> [ splat (float 0x0000000000000000), %b63 ], [ %v404, %b70 ]
  %v384 = icmp slt i64 %v382, %v8
  br i1 %v384, label %b66, label %b67
b66:
  %v385 = add i64 %v382, 128
  %v386 = icmp slt i64 %v385, %v8
  %v387 = select i1 %v386, i64 %v385, i64 %v8
  br label %b68
b68:
  %v388 = phi i64 [ %v382, %b66 ], [ %v403, %b69 ]
  %v389 = phi <8 x float> [ splat (float 0x0000000000000000), %b66 ], [ %v402, %b69 ]
  %v390 = icmp slt i64 %v388, %v387
  br i1 %v390, label %b69, label %b70
b69:
  %v391 = mul i64 %v388, 8
  %v392 = getelementptr inbounds float, ptr %v50, i64 %v391
  %v393 = mul i64 %v388, 8
  %v394 = getelementptr inbounds float, ptr %v26, i64 %v393
  %v395 = add i64 0, 0
  %v396 = getelementptr inbounds float, ptr %v392, i64 %v395
  %v397 = load <8 x float>, ptr %v396, align 4
  %v398 = add i64 0, 0
  %v399 = getelementptr inbounds float, ptr %v394, i64 %v398
  %v400 = load <8 x float>, ptr %v399, align 4
  %v401 = fmul <8 x float> %v397, %v400
  %v402 = fadd <8 x float> %v389, %v401
  %v403 = add nsw i64 %v388, 1
  br label %b68
b70:
  %v404 = fadd <8 x float> %v383, %v389
  %v405 = add nsw i64 %v382, 128
  br label %b65
b67:
  %v406 = add i64 0, 0
  %v407 = getelementptr inbounds float, ptr %v62, i64 %v406
  store <8 x float> %v383, ptr %v407, align 4
  br label %b64
b64:
  %v408 = icmp sgt i64 %v3, 1
  br i1 %v408, label %b71, label %b72
b71:
  %v409 = getelementptr inbounds i64, ptr %v1, i64 3
  %v410 = atomicrmw add ptr %v409, i64 1 acq_rel
  %v411 = mul i64 %v3, 6
  br label %b73
b73:
  %v412 = load atomic i64, ptr %v409 acquire, align 8
  %v413 = icmp slt i64 %v412, %v411
  br i1 %v413, label %b74, label %b75
b74:
  %v414 = call i32 @sched_yield()
  br label %b73
b75:
  br label %b72
b72:
  %v415 = icmp eq i64 %v2, 0
  br i1 %v415, label %b76, label %b77
b76:
  %v416 = add i64 0, 0
  %v417 = getelementptr inbounds float, ptr %v56, i64 %v416
  %v418 = load <8 x float>, ptr %v417, align 4
  %v419 = add i64 0, 0
  %v420 = getelementptr inbounds float, ptr %v58, i64 %v419
  %v421 = load <8 x float>, ptr %v420, align 4
  %v422 = fsub <8 x float> %v418, %v421
  %v423 = add i64 0, 0
  %v424 = getelementptr inbounds float, ptr %v60, i64 %v423
  %v425 = load <8 x float>, ptr %v424, align 4
  %v426 = add i64 0, 0
  %v427 = getelementptr inbounds float, ptr %v62, i64 %v426
  %v428 = load <8 x float>, ptr %v427, align 4
  %v429 = add i64 0, 0
  %v430 = getelementptr inbounds float, ptr %v14, i64 %v429
  %v431 = load <8 x float>, ptr %v430, align 4
  %v432 = fmul <8 x float> %v428, %v431
  %v433 = fsub <8 x float> %v425, %v432
  %v434 = add i64 0, 0
  %v435 = getelementptr inbounds float, ptr %v54, i64 %v434
  %v436 = load <8 x float>, ptr %v435, align 4
  %v437 = add i64 0, 0
  %v438 = getelementptr inbounds float, ptr %v46, i64 %v437
  %v439 = load <8 x float>, ptr %v438, align 4
  %v440 = fmul <8 x float> %v428, %v439
  %v441 = fadd <8 x float> %v436, %v440
  %v442 = add i64 0, 0
  %v443 = getelementptr inbounds float, ptr %v38, i64 %v442
  store <8 x float> %v422, ptr %v443, align 4
  %v444 = add i64 0, 0
  %v445 = getelementptr inbounds float, ptr %v40, i64 %v444
  store <8 x float> %v433, ptr %v445, align 4
  %v446 = add i64 0, 0
  %v447 = getelementptr inbounds float, ptr %v36, i64 %v446
  store <8 x float> %v441, ptr %v447, align 4
  br label %b77
b77:
  %v448 = icmp sgt i64 %v3, 1
  br i1 %v448, label %b78, label %b79
b78:
  %v449 = getelementptr inbounds i64, ptr %v1, i64 3
  %v450 = atomicrmw add ptr %v449, i64 1 acq_rel
  %v451 = mul i64 %v3, 7
  br label %b80
b80:
  %v452 = load atomic i64, ptr %v449 acquire, align 8
  %v453 = icmp slt i64 %v452, %v451
  br i1 %v453, label %b81, label %b82
b81:
  %v454 = call i32 @sched_yield()
  br label %b80
b82:
  br label %b79
b79:
  ret void
}

declare i32 @sched_yield() #1

attributes #0 = { nounwind "prefer-vector-width"="256" }
attributes #1 = { nounwind }
