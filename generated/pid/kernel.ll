; generated from specs/pid.yaml by `make generated`: do not edit
; pid D=8 float32, x86-64-v3

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
  %v47 = getelementptr inbounds i64, ptr %v1, i64 5
  %v48 = load i64, ptr %v47, align 8
  %v49 = getelementptr inbounds i64, ptr %v1, i64 6
  %v50 = load i64, ptr %v49, align 8
  %v51 = getelementptr inbounds i64, ptr %v1, i64 7
  %v52 = load i64, ptr %v51, align 8
  %v53 = getelementptr inbounds i64, ptr %v1, i64 11
  %v54 = load i64, ptr %v53, align 8
  %v55 = getelementptr inbounds i64, ptr %v1, i64 12
  %v56 = load i64, ptr %v55, align 8
  %v57 = getelementptr inbounds i64, ptr %v1, i64 13
  %v58 = load i64, ptr %v57, align 8
  %v59 = getelementptr inbounds i64, ptr %v1, i64 14
  %v60 = load i64, ptr %v59, align 8
  %v61 = getelementptr inbounds i64, ptr %v1, i64 16
  %v62 = load i64, ptr %v61, align 8
  %v63 = getelementptr inbounds i64, ptr %v1, i64 17
  %v64 = load i64, ptr %v63, align 8
  %v65 = getelementptr inbounds i64, ptr %v1, i64 18
  %v66 = load i64, ptr %v65, align 8
  %v67 = getelementptr inbounds i64, ptr %v1, i64 23
  %v68 = load i64, ptr %v67, align 8
  %v69 = getelementptr inbounds ptr, ptr %v0, i64 19
  %v70 = load ptr, ptr %v69, align 4
  %v71 = mul i64 %v2, 0
  %v72 = add i64 %v71, 0
  %v73 = getelementptr inbounds float, ptr %v70, i64 %v72
  %v74 = getelementptr inbounds i64, ptr %v1, i64 4
  %v75 = load i64, ptr %v74, align 8
  %v76 = icmp eq i64 %v75, 0
  br i1 %v76, label %b0, label %b1
b0:
  %v77 = icmp eq i64 %v2, 0
  br i1 %v77, label %b2, label %b3
b2:
  %v78 = add i64 0, 0
  %v79 = getelementptr inbounds float, ptr %v44, i64 %v78
  %v80 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v81 = shufflevector <8 x float> %v80, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v81, ptr %v79, align 4
  br label %b3
b3:
  br label %b1
b1:
  %v82 = icmp sgt i64 %v3, 1
  br i1 %v82, label %b4, label %b5
b4:
  %v83 = getelementptr inbounds i64, ptr %v1, i64 3
  %v84 = atomicrmw add ptr %v83, i64 1 acq_rel
  %v85 = mul i64 %v3, 1
  br label %b6
b6:
  %v86 = load atomic i64, ptr %v83 acquire, align 8
  %v87 = icmp slt i64 %v86, %v85
  br i1 %v87, label %b7, label %b8
b7:
  %v88 = call i32 @sched_yield()
  br label %b6
b8:
  br label %b5
b5:
  %v89 = getelementptr inbounds i64, ptr %v1, i64 4
  %v90 = load i64, ptr %v89, align 8
  %v91 = icmp eq i64 %v90, 0
  br i1 %v91, label %b9, label %b10
b9:
  %v92 = getelementptr inbounds i64, ptr %v1, i64 24
  %v93 = load i64, ptr %v92, align 8
  %v94 = icmp eq i64 %v93, 0
  br i1 %v94, label %b11, label %b12
b11:
  %v95 = add i64 %v7, 0
  %v96 = sdiv i64 %v95, 1
  %v97 = add i64 %v2, 1
  %v98 = mul i64 %v96, %v2
  %v99 = sdiv i64 %v98, %v3
  %v100 = mul i64 %v99, 1
  %v101 = icmp slt i64 %v100, %v7
  %v102 = select i1 %v101, i64 %v100, i64 %v7
  %v103 = mul i64 %v96, %v97
  %v104 = sdiv i64 %v103, %v3
  %v105 = mul i64 %v104, 1
  %v106 = icmp slt i64 %v105, %v7
  %v107 = select i1 %v106, i64 %v105, i64 %v7
  br label %b13
b13:
  %v108 = phi i64 [ %v102, %b11 ], [ %v119, %b14 ]
  %v109 = icmp slt i64 %v108, %v107
  br i1 %v109, label %b14, label %b15
b14:
  %v110 = and i64 0, %v56
  %v111 = mul i64 %v110, %v7
  %v112 = add i64 %v111, %v108
  %v113 = mul i64 %v112, 8
  %v114 = getelementptr inbounds float, ptr %v24, i64 %v113
  %v115 = add i64 0, 0
  %v116 = getelementptr inbounds float, ptr %v114, i64 %v115
  %v117 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v118 = shufflevector <8 x float> %v117, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v118, ptr %v116, align 4
  %v119 = add nsw i64 %v108, 1
  br label %b13
b15:
  br label %b12
b12:
  br label %b10
b10:
  %v120 = icmp sgt i64 %v3, 1
  br i1 %v120, label %b16, label %b17
b16:
  %v121 = getelementptr inbounds i64, ptr %v1, i64 3
  %v122 = atomicrmw add ptr %v121, i64 1 acq_rel
  %v123 = mul i64 %v3, 2
  br label %b18
b18:
  %v124 = load atomic i64, ptr %v121 acquire, align 8
  %v125 = icmp slt i64 %v124, %v123
  br i1 %v125, label %b19, label %b20
b19:
  %v126 = call i32 @sched_yield()
  br label %b18
b20:
  br label %b17
b17:
  %v127 = getelementptr inbounds i64, ptr %v1, i64 4
  %v128 = load i64, ptr %v127, align 8
  %v129 = icmp eq i64 %v128, 0
  br i1 %v129, label %b21, label %b22
b21:
  %v130 = getelementptr inbounds i64, ptr %v1, i64 25
  %v131 = load i64, ptr %v130, align 8
  %v132 = icmp eq i64 %v131, 0
  br i1 %v132, label %b23, label %b24
b23:
  %v133 = add i64 %v7, 0
  %v134 = sdiv i64 %v133, 1
  %v135 = add i64 %v2, 1
  %v136 = mul i64 %v134, %v2
  %v137 = sdiv i64 %v136, %v3
  %v138 = mul i64 %v137, 1
  %v139 = icmp slt i64 %v138, %v7
  %v140 = select i1 %v139, i64 %v138, i64 %v7
  %v141 = mul i64 %v134, %v135
  %v142 = sdiv i64 %v141, %v3
  %v143 = mul i64 %v142, 1
  %v144 = icmp slt i64 %v143, %v7
  %v145 = select i1 %v144, i64 %v143, i64 %v7
  br label %b25
b25:
  %v146 = phi i64 [ %v140, %b23 ], [ %v157, %b26 ]
  %v147 = icmp slt i64 %v146, %v145
  br i1 %v147, label %b26, label %b27
b26:
  %v148 = and i64 0, %v58
  %v149 = mul i64 %v148, %v7
  %v150 = add i64 %v149, %v146
  %v151 = mul i64 %v150, 8
  %v152 = getelementptr inbounds float, ptr %v26, i64 %v151
  %v153 = add i64 0, 0
  %v154 = getelementptr inbounds float, ptr %v152, i64 %v153
  %v155 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v156 = shufflevector <8 x float> %v155, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v156, ptr %v154, align 4
  %v157 = add nsw i64 %v146, 1
  br label %b25
b27:
  br label %b24
b24:
  br label %b22
b22:
  %v158 = icmp sgt i64 %v3, 1
  br i1 %v158, label %b28, label %b29
b28:
  %v159 = getelementptr inbounds i64, ptr %v1, i64 3
  %v160 = atomicrmw add ptr %v159, i64 1 acq_rel
  %v161 = mul i64 %v3, 3
  br label %b30
b30:
  %v162 = load atomic i64, ptr %v159 acquire, align 8
  %v163 = icmp slt i64 %v162, %v161
  br i1 %v163, label %b31, label %b32
b31:
  %v164 = call i32 @sched_yield()
  br label %b30
b32:
  br label %b29
b29:
  br label %b33
b33:
  %v165 = phi i64 [ 0, %b29 ], [ %v326, %b41 ]
  %v166 = icmp slt i64 %v165, %v5
  br i1 %v166, label %b34, label %b35
b34:
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
  br label %b36
b36:
  %v180 = phi i64 [ %v174, %b34 ], [ %v292, %b37 ]
  %v181 = icmp slt i64 %v180, %v179
  br i1 %v181, label %b37, label %b38
b37:
  %v182 = add i64 %v165, 0
  %v183 = and i64 %v182, %v56
  %v184 = mul i64 %v183, %v7
  %v185 = add i64 %v184, %v180
  %v186 = mul i64 %v185, 8
  %v187 = getelementptr inbounds float, ptr %v24, i64 %v186
  %v188 = add i64 %v165, 0
  %v189 = and i64 %v188, %v48
  %v190 = mul i64 %v189, %v7
  %v191 = add i64 %v190, %v180
  %v192 = mul i64 %v191, 8
  %v193 = getelementptr inbounds float, ptr %v10, i64 %v192
  %v194 = add i64 %v165, 0
  %v195 = and i64 %v194, %v50
  %v196 = mul i64 %v195, %v7
  %v197 = add i64 %v196, %v180
  %v198 = mul i64 %v197, 8
  %v199 = getelementptr inbounds float, ptr %v12, i64 %v198
  %v200 = add i64 %v165, 0
  %v201 = and i64 %v200, %v52
  %v202 = mul i64 %v201, %v7
  %v203 = add i64 %v202, %v180
  %v204 = mul i64 %v203, 1
  %v205 = getelementptr inbounds float, ptr %v14, i64 %v204
  %v206 = getelementptr inbounds float, ptr %v205, i64 0
  %v207 = load float, ptr %v206, align 4
  %v208 = fcmp oeq float %v207, 0x0000000000000000
  %v209 = select i1 %v208, float 0x3FF0000000000000, float 0x0000000000000000
  %v210 = add i64 %v165, 0
  %v211 = and i64 %v210, %v58
  %v212 = mul i64 %v211, %v7
  %v213 = add i64 %v212, %v180
  %v214 = mul i64 %v213, 8
  %v215 = getelementptr inbounds float, ptr %v26, i64 %v214
  %v216 = add i64 %v165, 1
  %v217 = and i64 %v216, %v56
  %v218 = mul i64 %v217, %v7
  %v219 = add i64 %v218, %v180
  %v220 = mul i64 %v219, 8
  %v221 = getelementptr inbounds float, ptr %v24, i64 %v220
  %v222 = add i64 %v165, 0
  %v223 = and i64 %v222, %v62
  %v224 = mul i64 %v223, %v7
  %v225 = add i64 %v224, %v180
  %v226 = mul i64 %v225, 8
  %v227 = getelementptr inbounds float, ptr %v32, i64 %v226
  %v228 = add i64 0, 0
  %v229 = getelementptr inbounds float, ptr %v187, i64 %v228
  %v230 = load <8 x float>, ptr %v229, align 4
  %v231 = add i64 0, 0
  %v232 = getelementptr inbounds float, ptr %v18, i64 %v231
  %v233 = load <8 x float>, ptr %v232, align 4
  %v234 = add i64 0, 0
  %v235 = getelementptr inbounds float, ptr %v193, i64 %v234
  %v236 = load <8 x float>, ptr %v235, align 4
  %v237 = add i64 0, 0
  %v238 = getelementptr inbounds float, ptr %v199, i64 %v237
  %v239 = load <8 x float>, ptr %v238, align 4
  %v240 = fsub <8 x float> %v236, %v239
  %v241 = fmul <8 x float> %v233, %v240
  %v242 = insertelement <8 x float> poison, float 0x3FB99999A0000000, i64 0
  %v243 = shufflevector <8 x float> %v242, <8 x float> poison, <8 x i32> zeroinitializer
  %v244 = fmul <8 x float> %v241, %v243
  %v245 = fadd <8 x float> %v230, %v244
  %v246 = insertelement <8 x float> poison, float 0xC024000000000000, i64 0
  %v247 = shufflevector <8 x float> %v246, <8 x float> poison, <8 x i32> zeroinitializer
  %v248 = fcmp olt <8 x float> %v245, %v247
  %v249 = select <8 x i1> %v248, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v250 = insertelement <8 x float> poison, float 0x4024000000000000, i64 0
  %v251 = shufflevector <8 x float> %v250, <8 x float> poison, <8 x i32> zeroinitializer
  %v252 = fcmp ogt <8 x float> %v245, %v251
  %v253 = select <8 x i1> %v252, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v254 = fcmp une <8 x float> %v253, splat (float 0x0000000000000000)
  %v255 = select <8 x i1> %v254, <8 x float> %v251, <8 x float> %v245
  %v256 = fcmp une <8 x float> %v249, splat (float 0x0000000000000000)
  %v257 = select <8 x i1> %v256, <8 x float> %v247, <8 x float> %v255
  %v258 = add i64 0, 0
  %v259 = getelementptr inbounds float, ptr %v20, i64 %v258
  %v260 = load <8 x float>, ptr %v259, align 4
  %v261 = fmul <8 x float> %v260, %v240
  %v262 = fadd <8 x float> %v261, %v257
  %v263 = add i64 0, 0
  %v264 = getelementptr inbounds float, ptr %v16, i64 %v263
  %v265 = load <8 x float>, ptr %v264, align 4
  %v266 = add i64 0, 0
  %v267 = getelementptr inbounds float, ptr %v215, i64 %v266
  %v268 = load <8 x float>, ptr %v267, align 4
  %v269 = fsub <8 x float> %v239, %v268
  %v270 = fmul <8 x float> %v265, %v269
  %v271 = fdiv <8 x float> %v270, %v243
  %v272 = fneg <8 x float> %v271
  %v273 = insertelement <8 x float> poison, float %v209, i64 0
  %v274 = shufflevector <8 x float> %v273, <8 x float> poison, <8 x i32> zeroinitializer
  %v275 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v276 = shufflevector <8 x float> %v275, <8 x float> poison, <8 x i32> zeroinitializer
  %v277 = fcmp une <8 x float> %v274, splat (float 0x0000000000000000)
  %v278 = select <8 x i1> %v277, <8 x float> %v276, <8 x float> %v272
  %v279 = fadd <8 x float> %v262, %v278
  %v280 = fcmp olt <8 x float> %v279, %v247
  %v281 = select <8 x i1> %v280, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v282 = fcmp ogt <8 x float> %v279, %v251
  %v283 = select <8 x i1> %v282, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v284 = fcmp une <8 x float> %v283, splat (float 0x0000000000000000)
  %v285 = select <8 x i1> %v284, <8 x float> %v251, <8 x float> %v279
  %v286 = fcmp une <8 x float> %v281, splat (float 0x0000000000000000)
  %v287 = select <8 x i1> %v286, <8 x float> %v247, <8 x float> %v285
  %v288 = add i64 0, 0
  %v289 = getelementptr inbounds float, ptr %v221, i64 %v288
  store <8 x float> %v257, ptr %v289, align 4
  %v290 = add i64 0, 0
  %v291 = getelementptr inbounds float, ptr %v227, i64 %v290
  store <8 x float> %v287, ptr %v291, align 4
  %v292 = add nsw i64 %v180, 1
  br label %b36
b38:
  %v293 = add i64 %v7, 0
  %v294 = sdiv i64 %v293, 1
  %v295 = add i64 %v2, 1
  %v296 = mul i64 %v294, %v2
  %v297 = sdiv i64 %v296, %v3
  %v298 = mul i64 %v297, 1
  %v299 = icmp slt i64 %v298, %v7
  %v300 = select i1 %v299, i64 %v298, i64 %v7
  %v301 = mul i64 %v294, %v295
  %v302 = sdiv i64 %v301, %v3
  %v303 = mul i64 %v302, 1
  %v304 = icmp slt i64 %v303, %v7
  %v305 = select i1 %v304, i64 %v303, i64 %v7
  br label %b39
b39:
  %v306 = phi i64 [ %v300, %b38 ], [ %v325, %b40 ]
  %v307 = icmp slt i64 %v306, %v305
  br i1 %v307, label %b40, label %b41
b40:
  %v308 = add i64 %v165, 0
  %v309 = and i64 %v308, %v50
  %v310 = mul i64 %v309, %v7
  %v311 = add i64 %v310, %v306
  %v312 = mul i64 %v311, 8
  %v313 = getelementptr inbounds float, ptr %v12, i64 %v312
  %v314 = add i64 %v165, 1
  %v315 = and i64 %v314, %v58
  %v316 = mul i64 %v315, %v7
  %v317 = add i64 %v316, %v306
  %v318 = mul i64 %v317, 8
  %v319 = getelementptr inbounds float, ptr %v26, i64 %v318
  %v320 = add i64 0, 0
  %v321 = getelementptr inbounds float, ptr %v313, i64 %v320
  %v322 = load <8 x float>, ptr %v321, align 4
  %v323 = add i64 0, 0
  %v324 = getelementptr inbounds float, ptr %v319, i64 %v323
  store <8 x float> %v322, ptr %v324, align 4
  %v325 = add nsw i64 %v306, 1
  br label %b39
b41:
  %v326 = add nsw i64 %v165, 1
  br label %b33
b35:
  %v327 = icmp sgt i64 %v3, 1
  br i1 %v327, label %b42, label %b43
b42:
  %v328 = getelementptr inbounds i64, ptr %v1, i64 3
  %v329 = atomicrmw add ptr %v328, i64 1 acq_rel
  %v330 = mul i64 %v3, 4
  br label %b44
b44:
  %v331 = load atomic i64, ptr %v328 acquire, align 8
  %v332 = icmp slt i64 %v331, %v330
  br i1 %v332, label %b45, label %b46
b45:
  %v333 = call i32 @sched_yield()
  br label %b44
b46:
  br label %b43
b43:
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
  %v47 = getelementptr inbounds i64, ptr %v1, i64 5
  %v48 = load i64, ptr %v47, align 8
  %v49 = getelementptr inbounds i64, ptr %v1, i64 6
  %v50 = load i64, ptr %v49, align 8
  %v51 = getelementptr inbounds i64, ptr %v1, i64 7
  %v52 = load i64, ptr %v51, align 8
  %v53 = getelementptr inbounds i64, ptr %v1, i64 11
  %v54 = load i64, ptr %v53, align 8
  %v55 = getelementptr inbounds i64, ptr %v1, i64 12
  %v56 = load i64, ptr %v55, align 8
  %v57 = getelementptr inbounds i64, ptr %v1, i64 13
  %v58 = load i64, ptr %v57, align 8
  %v59 = getelementptr inbounds i64, ptr %v1, i64 14
  %v60 = load i64, ptr %v59, align 8
  %v61 = getelementptr inbounds i64, ptr %v1, i64 16
  %v62 = load i64, ptr %v61, align 8
  %v63 = getelementptr inbounds i64, ptr %v1, i64 17
  %v64 = load i64, ptr %v63, align 8
  %v65 = getelementptr inbounds i64, ptr %v1, i64 18
  %v66 = load i64, ptr %v65, align 8
  %v67 = getelementptr inbounds i64, ptr %v1, i64 23
  %v68 = load i64, ptr %v67, align 8
  %v69 = getelementptr inbounds ptr, ptr %v0, i64 19
  %v70 = load ptr, ptr %v69, align 4
  %v71 = mul i64 %v2, 0
  %v72 = add i64 %v71, 0
  %v73 = getelementptr inbounds float, ptr %v70, i64 %v72
  %v74 = add i64 %v8, 0
  %v75 = sdiv i64 %v74, 1
  %v76 = add i64 %v2, 1
  %v77 = mul i64 %v75, %v2
  %v78 = sdiv i64 %v77, %v3
  %v79 = mul i64 %v78, 1
  %v80 = icmp slt i64 %v79, %v8
  %v81 = select i1 %v80, i64 %v79, i64 %v8
  %v82 = mul i64 %v75, %v76
  %v83 = sdiv i64 %v82, %v3
  %v84 = mul i64 %v83, 1
  %v85 = icmp slt i64 %v84, %v8
  %v86 = select i1 %v85, i64 %v84, i64 %v8
  br label %b0
b0:
  %v87 = phi i64 [ %v81, %entry ], [ %v164, %b1 ]
  %v88 = icmp slt i64 %v87, %v86
  br i1 %v88, label %b1, label %b2
b1:
  %v89 = mul i64 %v87, 1
  %v90 = getelementptr inbounds float, ptr %v14, i64 %v89
  %v91 = getelementptr inbounds float, ptr %v90, i64 0
  %v92 = load float, ptr %v91, align 4
  %v93 = fcmp oeq float %v92, 0x0000000000000000
  %v94 = select i1 %v93, float 0x3FF0000000000000, float 0x0000000000000000
  %v95 = mul i64 %v87, 8
  %v96 = getelementptr inbounds float, ptr %v10, i64 %v95
  %v97 = mul i64 %v87, 8
  %v98 = getelementptr inbounds float, ptr %v12, i64 %v97
  %v99 = mul i64 1, %v7
  %v100 = add i64 %v87, %v99
  %v101 = mul i64 %v100, 8
  %v102 = getelementptr inbounds float, ptr %v24, i64 %v101
  %v103 = mul i64 %v87, 8
  %v104 = getelementptr inbounds float, ptr %v26, i64 %v103
  %v105 = mul i64 %v87, 8
  %v106 = getelementptr inbounds float, ptr %v22, i64 %v105
  %v107 = mul i64 %v87, 8
  %v108 = getelementptr inbounds float, ptr %v46, i64 %v107
  %v109 = add i64 0, 0
  %v110 = getelementptr inbounds float, ptr %v20, i64 %v109
  %v111 = load <8 x float>, ptr %v110, align 4
  %v112 = add i64 0, 0
  %v113 = getelementptr inbounds float, ptr %v96, i64 %v112
  %v114 = load <8 x float>, ptr %v113, align 4
  %v115 = add i64 0, 0
  %v116 = getelementptr inbounds float, ptr %v98, i64 %v115
  %v117 = load <8 x float>, ptr %v116, align 4
  %v118 = fsub <8 x float> %v114, %v117
  %v119 = fmul <8 x float> %v111, %v118
  %v120 = add i64 0, 0
  %v121 = getelementptr inbounds float, ptr %v102, i64 %v120
  %v122 = load <8 x float>, ptr %v121, align 4
  %v123 = fadd <8 x float> %v119, %v122
  %v124 = add i64 0, 0
  %v125 = getelementptr inbounds float, ptr %v16, i64 %v124
  %v126 = load <8 x float>, ptr %v125, align 4
  %v127 = add i64 0, 0
  %v128 = getelementptr inbounds float, ptr %v104, i64 %v127
  %v129 = load <8 x float>, ptr %v128, align 4
  %v130 = fsub <8 x float> %v117, %v129
  %v131 = fmul <8 x float> %v126, %v130
  %v132 = insertelement <8 x float> poison, float 0x3FB99999A0000000, i64 0
  %v133 = shufflevector <8 x float> %v132, <8 x float> poison, <8 x i32> zeroinitializer
  %v134 = fdiv <8 x float> %v131, %v133
  %v135 = fneg <8 x float> %v134
  %v136 = insertelement <8 x float> poison, float %v94, i64 0
  %v137 = shufflevector <8 x float> %v136, <8 x float> poison, <8 x i32> zeroinitializer
  %v138 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v139 = shufflevector <8 x float> %v138, <8 x float> poison, <8 x i32> zeroinitializer
  %v140 = fcmp une <8 x float> %v137, splat (float 0x0000000000000000)
  %v141 = select <8 x i1> %v140, <8 x float> %v139, <8 x float> %v135
  %v142 = fadd <8 x float> %v123, %v141
  %v143 = insertelement <8 x float> poison, float 0x4024000000000000, i64 0
  %v144 = shufflevector <8 x float> %v143, <8 x float> poison, <8 x i32> zeroinitializer
  %v145 = fcmp ogt <8 x float> %v142, %v144
  %v146 = select <8 x i1> %v145, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v147 = insertelement <8 x float> poison, float 0xC024000000000000, i64 0
  %v148 = shufflevector <8 x float> %v147, <8 x float> poison, <8 x i32> zeroinitializer
  %v149 = fcmp olt <8 x float> %v142, %v148
  %v150 = select <8 x i1> %v149, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v151 = add i64 0, 0
  %v152 = getelementptr inbounds float, ptr %v106, i64 %v151
  %v153 = load <8 x float>, ptr %v152, align 4
  %v154 = fcmp une <8 x float> %v150, splat (float 0x0000000000000000)
  %v155 = select <8 x i1> %v154, <8 x float> %v139, <8 x float> %v153
  %v156 = fcmp une <8 x float> %v146, splat (float 0x0000000000000000)
  %v157 = select <8 x i1> %v156, <8 x float> %v139, <8 x float> %v155
  %v158 = fcmp une <8 x float> %v137, splat (float 0x0000000000000000)
  %v159 = select <8 x i1> %v158, <8 x float> %v139, <8 x float> %v157
  %v160 = fdiv <8 x float> %v159, %v133
  %v161 = fmul <8 x float> %v160, %v126
  %v162 = add i64 0, 0
  %v163 = getelementptr inbounds float, ptr %v108, i64 %v162
  store <8 x float> %v161, ptr %v163, align 4
  %v164 = add nsw i64 %v87, 1
  br label %b0
b2:
  %v165 = icmp sgt i64 %v3, 1
  br i1 %v165, label %b3, label %b4
b3:
  %v166 = getelementptr inbounds i64, ptr %v1, i64 3
  %v167 = atomicrmw add ptr %v166, i64 1 acq_rel
  %v168 = mul i64 %v3, 1
  br label %b5
b5:
  %v169 = load atomic i64, ptr %v166 acquire, align 8
  %v170 = icmp slt i64 %v169, %v168
  br i1 %v170, label %b6, label %b7
b6:
  %v171 = call i32 @sched_yield()
  br label %b5
b7:
  br label %b4
b4:
  br label %b8
b8:
  %v172 = phi i64 [ 0, %b4 ], [ %v395, %b16 ]
  %v173 = icmp slt i64 %v172, %v5
  br i1 %v173, label %b9, label %b10
b9:
  %v174 = sub i64 %v5, 1
  %v175 = sub i64 %v174, %v172
  %v176 = add i64 %v7, 0
  %v177 = sdiv i64 %v176, 1
  %v178 = add i64 %v2, 1
  %v179 = mul i64 %v177, %v2
  %v180 = sdiv i64 %v179, %v3
  %v181 = mul i64 %v180, 1
  %v182 = icmp slt i64 %v181, %v7
  %v183 = select i1 %v182, i64 %v181, i64 %v7
  %v184 = mul i64 %v177, %v178
  %v185 = sdiv i64 %v184, %v3
  %v186 = mul i64 %v185, 1
  %v187 = icmp slt i64 %v186, %v7
  %v188 = select i1 %v187, i64 %v186, i64 %v7
  br label %b11
b11:
  %v189 = phi i64 [ %v183, %b9 ], [ %v361, %b12 ]
  %v190 = icmp slt i64 %v189, %v188
  br i1 %v190, label %b12, label %b13
b12:
  %v191 = add i64 %v175, 0
  %v192 = and i64 %v191, %v56
  %v193 = mul i64 %v192, %v7
  %v194 = add i64 %v193, %v189
  %v195 = mul i64 %v194, 8
  %v196 = getelementptr inbounds float, ptr %v24, i64 %v195
  %v197 = add i64 %v175, 0
  %v198 = and i64 %v197, %v48
  %v199 = mul i64 %v198, %v7
  %v200 = add i64 %v199, %v189
  %v201 = mul i64 %v200, 8
  %v202 = getelementptr inbounds float, ptr %v10, i64 %v201
  %v203 = add i64 %v175, 0
  %v204 = and i64 %v203, %v50
  %v205 = mul i64 %v204, %v7
  %v206 = add i64 %v205, %v189
  %v207 = mul i64 %v206, 8
  %v208 = getelementptr inbounds float, ptr %v12, i64 %v207
  %v209 = add i64 %v175, 1
  %v210 = and i64 %v209, %v60
  %v211 = mul i64 %v210, %v7
  %v212 = add i64 %v211, %v189
  %v213 = mul i64 %v212, 8
  %v214 = getelementptr inbounds float, ptr %v28, i64 %v213
  %v215 = add i64 %v175, 1
  %v216 = and i64 %v215, %v56
  %v217 = mul i64 %v216, %v7
  %v218 = add i64 %v217, %v189
  %v219 = mul i64 %v218, 8
  %v220 = getelementptr inbounds float, ptr %v24, i64 %v219
  %v221 = add i64 %v175, 0
  %v222 = and i64 %v221, %v52
  %v223 = mul i64 %v222, %v7
  %v224 = add i64 %v223, %v189
  %v225 = mul i64 %v224, 1
  %v226 = getelementptr inbounds float, ptr %v14, i64 %v225
  %v227 = getelementptr inbounds float, ptr %v226, i64 0
  %v228 = load float, ptr %v227, align 4
  %v229 = fcmp oeq float %v228, 0x0000000000000000
  %v230 = select i1 %v229, float 0x3FF0000000000000, float 0x0000000000000000
  %v231 = add i64 %v175, 0
  %v232 = and i64 %v231, %v58
  %v233 = mul i64 %v232, %v7
  %v234 = add i64 %v233, %v189
  %v235 = mul i64 %v234, 8
  %v236 = getelementptr inbounds float, ptr %v26, i64 %v235
  %v237 = add i64 %v175, 0
  %v238 = and i64 %v237, %v54
  %v239 = mul i64 %v238, %v7
  %v240 = add i64 %v239, %v189
  %v241 = mul i64 %v240, 8
  %v242 = getelementptr inbounds float, ptr %v22, i64 %v241
  %v243 = add i64 %v175, 1
  %v244 = and i64 %v243, 1
  %v245 = mul i64 %v244, %v7
  %v246 = add i64 %v245, %v189
  %v247 = mul i64 %v246, 8
  %v248 = getelementptr inbounds float, ptr %v30, i64 %v247
  %v249 = add i64 %v175, 0
  %v250 = and i64 %v249, %v68
  %v251 = mul i64 %v250, %v7
  %v252 = add i64 %v251, %v189
  %v253 = mul i64 %v252, 8
  %v254 = getelementptr inbounds float, ptr %v46, i64 %v253
  %v255 = add i64 %v175, 0
  %v256 = and i64 %v255, %v60
  %v257 = mul i64 %v256, %v7
  %v258 = add i64 %v257, %v189
  %v259 = mul i64 %v258, 8
  %v260 = getelementptr inbounds float, ptr %v28, i64 %v259
  %v261 = add i64 %v175, 0
  %v262 = and i64 %v261, %v64
  %v263 = mul i64 %v262, %v7
  %v264 = add i64 %v263, %v189
  %v265 = mul i64 %v264, 8
  %v266 = getelementptr inbounds float, ptr %v34, i64 %v265
  %v267 = add i64 %v175, 0
  %v268 = and i64 %v267, %v66
  %v269 = mul i64 %v268, %v7
  %v270 = add i64 %v269, %v189
  %v271 = mul i64 %v270, 8
  %v272 = getelementptr inbounds float, ptr %v36, i64 %v271
  %v273 = add i64 0, 0
  %v274 = getelementptr inbounds float, ptr %v196, i64 %v273
  %v275 = load <8 x float>, ptr %v274, align 4
  %v276 = add i64 0, 0
  %v277 = getelementptr inbounds float, ptr %v18, i64 %v276
  %v278 = load <8 x float>, ptr %v277, align 4
  %v279 = add i64 0, 0
  %v280 = getelementptr inbounds float, ptr %v202, i64 %v279
  %v281 = load <8 x float>, ptr %v280, align 4
  %v282 = add i64 0, 0
  %v283 = getelementptr inbounds float, ptr %v208, i64 %v282
  %v284 = load <8 x float>, ptr %v283, align 4
  %v285 = fsub <8 x float> %v281, %v284
  %v286 = fmul <8 x float> %v278, %v285
  %v287 = insertelement <8 x float> poison, float 0x3FB99999A0000000, i64 0
  %v288 = shufflevector <8 x float> %v287, <8 x float> poison, <8 x i32> zeroinitializer
  %v289 = fmul <8 x float> %v286, %v288
  %v290 = fadd <8 x float> %v275, %v289
  %v291 = insertelement <8 x float> poison, float 0x4024000000000000, i64 0
  %v292 = shufflevector <8 x float> %v291, <8 x float> poison, <8 x i32> zeroinitializer
  %v293 = fcmp ogt <8 x float> %v290, %v292
  %v294 = select <8 x i1> %v293, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v295 = insertelement <8 x float> poison, float 0xC024000000000000, i64 0
  %v296 = shufflevector <8 x float> %v295, <8 x float> poison, <8 x i32> zeroinitializer
  %v297 = fcmp olt <8 x float> %v290, %v296
  %v298 = select <8 x i1> %v297, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v299 = add i64 0, 0
  %v300 = getelementptr inbounds float, ptr %v214, i64 %v299
  %v301 = load <8 x float>, ptr %v300, align 4
  %v302 = add i64 0, 0
  %v303 = getelementptr inbounds float, ptr %v20, i64 %v302
  %v304 = load <8 x float>, ptr %v303, align 4
  %v305 = fmul <8 x float> %v304, %v285
  %v306 = add i64 0, 0
  %v307 = getelementptr inbounds float, ptr %v220, i64 %v306
  %v308 = load <8 x float>, ptr %v307, align 4
  %v309 = fadd <8 x float> %v305, %v308
  %v310 = add i64 0, 0
  %v311 = getelementptr inbounds float, ptr %v16, i64 %v310
  %v312 = load <8 x float>, ptr %v311, align 4
  %v313 = add i64 0, 0
  %v314 = getelementptr inbounds float, ptr %v236, i64 %v313
  %v315 = load <8 x float>, ptr %v314, align 4
  %v316 = fsub <8 x float> %v284, %v315
  %v317 = fmul <8 x float> %v312, %v316
  %v318 = fdiv <8 x float> %v317, %v288
  %v319 = fneg <8 x float> %v318
  %v320 = insertelement <8 x float> poison, float %v230, i64 0
  %v321 = shufflevector <8 x float> %v320, <8 x float> poison, <8 x i32> zeroinitializer
  %v322 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v323 = shufflevector <8 x float> %v322, <8 x float> poison, <8 x i32> zeroinitializer
  %v324 = fcmp une <8 x float> %v321, splat (float 0x0000000000000000)
  %v325 = select <8 x i1> %v324, <8 x float> %v323, <8 x float> %v319
  %v326 = fadd <8 x float> %v309, %v325
  %v327 = fcmp ogt <8 x float> %v326, %v292
  %v328 = select <8 x i1> %v327, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v329 = fcmp olt <8 x float> %v326, %v296
  %v330 = select <8 x i1> %v329, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v331 = add i64 0, 0
  %v332 = getelementptr inbounds float, ptr %v242, i64 %v331
  %v333 = load <8 x float>, ptr %v332, align 4
  %v334 = fcmp une <8 x float> %v330, splat (float 0x0000000000000000)
  %v335 = select <8 x i1> %v334, <8 x float> %v323, <8 x float> %v333
  %v336 = fcmp une <8 x float> %v328, splat (float 0x0000000000000000)
  %v337 = select <8 x i1> %v336, <8 x float> %v323, <8 x float> %v335
  %v338 = fadd <8 x float> %v301, %v337
  %v339 = fcmp une <8 x float> %v298, splat (float 0x0000000000000000)
  %v340 = select <8 x i1> %v339, <8 x float> %v323, <8 x float> %v338
  %v341 = fcmp une <8 x float> %v294, splat (float 0x0000000000000000)
  %v342 = select <8 x i1> %v341, <8 x float> %v323, <8 x float> %v340
  %v343 = fmul <8 x float> %v337, %v304
  %v344 = fmul <8 x float> %v342, %v288
  %v345 = fmul <8 x float> %v344, %v278
  %v346 = fadd <8 x float> %v343, %v345
  %v347 = add i64 0, 0
  %v348 = getelementptr inbounds float, ptr %v248, i64 %v347
  %v349 = load <8 x float>, ptr %v348, align 4
  %v350 = add i64 0, 0
  %v351 = getelementptr inbounds float, ptr %v254, i64 %v350
  %v352 = load <8 x float>, ptr %v351, align 4
  %v353 = fsub <8 x float> %v349, %v352
  %v354 = fsub <8 x float> %v353, %v346
  %v355 = add i64 0, 0
  %v356 = getelementptr inbounds float, ptr %v260, i64 %v355
  store <8 x float> %v342, ptr %v356, align 4
  %v357 = add i64 0, 0
  %v358 = getelementptr inbounds float, ptr %v266, i64 %v357
  store <8 x float> %v346, ptr %v358, align 4
  %v359 = add i64 0, 0
  %v360 = getelementptr inbounds float, ptr %v272, i64 %v359
  store <8 x float> %v354, ptr %v360, align 4
  %v361 = add nsw i64 %v189, 1
  br label %b11
b13:
  %v362 = add i64 %v7, 0
  %v363 = sdiv i64 %v362, 1
  %v364 = add i64 %v2, 1
  %v365 = mul i64 %v363, %v2
  %v366 = sdiv i64 %v365, %v3
  %v367 = mul i64 %v366, 1
  %v368 = icmp slt i64 %v367, %v7
  %v369 = select i1 %v368, i64 %v367, i64 %v7
  %v370 = mul i64 %v363, %v364
  %v371 = sdiv i64 %v370, %v3
  %v372 = mul i64 %v371, 1
  %v373 = icmp slt i64 %v372, %v7
  %v374 = select i1 %v373, i64 %v372, i64 %v7
  br label %b14
b14:
  %v375 = phi i64 [ %v369, %b13 ], [ %v394, %b15 ]
  %v376 = icmp slt i64 %v375, %v374
  br i1 %v376, label %b15, label %b16
b15:
  %v377 = add i64 %v175, 0
  %v378 = and i64 %v377, %v68
  %v379 = mul i64 %v378, %v7
  %v380 = add i64 %v379, %v375
  %v381 = mul i64 %v380, 8
  %v382 = getelementptr inbounds float, ptr %v46, i64 %v381
  %v383 = add i64 %v175, 0
  %v384 = and i64 %v383, 1
  %v385 = mul i64 %v384, %v7
  %v386 = add i64 %v385, %v375
  %v387 = mul i64 %v386, 8
  %v388 = getelementptr inbounds float, ptr %v30, i64 %v387
  %v389 = add i64 0, 0
  %v390 = getelementptr inbounds float, ptr %v382, i64 %v389
  %v391 = load <8 x float>, ptr %v390, align 4
  %v392 = add i64 0, 0
  %v393 = getelementptr inbounds float, ptr %v388, i64 %v392
  store <8 x float> %v391, ptr %v393, align 4
  %v394 = add nsw i64 %v375, 1
  br label %b14
b16:
  %v395 = add nsw i64 %v172, 1
  br label %b8
b10:
  %v396 = icmp sgt i64 %v3, 1
  br i1 %v396, label %b17, label %b18
b17:
  %v397 = getelementptr inbounds i64, ptr %v1, i64 3
  %v398 = atomicrmw add ptr %v397, i64 1 acq_rel
  %v399 = mul i64 %v3, 2
  br label %b19
b19:
  %v400 = load atomic i64, ptr %v397 acquire, align 8
  %v401 = icmp slt i64 %v400, %v399
  br i1 %v401, label %b20, label %b21
b20:
  %v402 = call i32 @sched_yield()
  br label %b19
b21:
  br label %b18
b18:
  %v403 = icmp eq i64 %v2, 0
  br i1 %v403, label %b22, label %b23
b22:
  br label %b24
b24:
  %v404 = phi i64 [ 0, %b22 ], [ %v488, %b29 ]
  %v405 = phi <8 x float> [ splat (float 0x0000000000000000), %b22 ], [ %v487, %b29 ]
  %v406 = icmp slt i64 %v404, %v8
  br i1 %v406, label %b25, label %b26
b25:
  %v407 = add i64 %v404, 128
  %v408 = icmp slt i64 %v407, %v8
  %v409 = select i1 %v408, i64 %v407, i64 %v8
  br label %b27
b27:
  %v410 = phi i64 [ %v404, %b25 ], [ %v486, %b28 ]
  %v411 = phi <8 x float> [ splat (float 0x0000000000000000), %b25 ], [ %v485, %b28 ]
  %v412 = icmp slt i64 %v410, %v409
  br i1 %v412, label %b28, label %b29
b28:
  %v413 = mul i64 %v410, 1
  %v414 = getelementptr inbounds float, ptr %v14, i64 %v413
  %v415 = getelementptr inbounds float, ptr %v414, i64 0
  %v416 = load float, ptr %v415, align 4
  %v417 = fcmp oeq float %v416, 0x0000000000000000
  %v418 = select i1 %v417, float 0x3FF0000000000000, float 0x0000000000000000
  %v419 = mul i64 %v410, 8
  %v420 = getelementptr inbounds float, ptr %v10, i64 %v419
  %v421 = mul i64 %v410, 8
  %v422 = getelementptr inbounds float, ptr %v12, i64 %v421
  %v423 = mul i64 1, %v7
  %v424 = add i64 %v410, %v423
  %v425 = mul i64 %v424, 8
  %v426 = getelementptr inbounds float, ptr %v24, i64 %v425
  %v427 = mul i64 %v410, 8
  %v428 = getelementptr inbounds float, ptr %v26, i64 %v427
  %v429 = mul i64 %v410, 8
  %v430 = getelementptr inbounds float, ptr %v22, i64 %v429
  %v431 = add i64 0, 0
  %v432 = getelementptr inbounds float, ptr %v20, i64 %v431
  %v433 = load <8 x float>, ptr %v432, align 4
  %v434 = add i64 0, 0
  %v435 = getelementptr inbounds float, ptr %v420, i64 %v434
  %v436 = load <8 x float>, ptr %v435, align 4
  %v437 = add i64 0, 0
  %v438 = getelementptr inbounds float, ptr %v422, i64 %v437
  %v439 = load <8 x float>, ptr %v438, align 4
  %v440 = fsub <8 x float> %v436, %v439
  %v441 = fmul <8 x float> %v433, %v440
  %v442 = add i64 0, 0
  %v443 = getelementptr inbounds float, ptr %v426, i64 %v442
  %v444 = load <8 x float>, ptr %v443, align 4
  %v445 = fadd <8 x float> %v441, %v444
  %v446 = add i64 0, 0
  %v447 = getelementptr inbounds float, ptr %v16, i64 %v446
  %v448 = load <8 x float>, ptr %v447, align 4
  %v449 = add i64 0, 0
  %v450 = getelementptr inbounds float, ptr %v428, i64 %v449
  %v451 = load <8 x float>, ptr %v450, align 4
  %v452 = fsub <8 x float> %v439, %v451
  %v453 = fmul <8 x float> %v448, %v452
  %v454 = insertelement <8 x float> poison, float 0x3FB99999A0000000, i64 0
  %v455 = shufflevector <8 x float> %v454, <8 x float> poison, <8 x i32> zeroinitializer
  %v456 = fdiv <8 x float> %v453, %v455
  %v457 = fneg <8 x float> %v456
  %v458 = insertelement <8 x float> poison, float %v418, i64 0
  %v459 = shufflevector <8 x float> %v458, <8 x float> poison, <8 x i32> zeroinitializer
  %v460 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v461 = shufflevector <8 x float> %v460, <8 x float> poison, <8 x i32> zeroinitializer
  %v462 = fcmp une <8 x float> %v459, splat (float 0x0000000000000000)
  %v463 = select <8 x i1> %v462, <8 x float> %v461, <8 x float> %v457
  %v464 = fadd <8 x float> %v445, %v463
  %v465 = insertelement <8 x float> poison, float 0x4024000000000000, i64 0
  %v466 = shufflevector <8 x float> %v465, <8 x float> poison, <8 x i32> zeroinitializer
  %v467 = fcmp ogt <8 x float> %v464, %v466
  %v468 = select <8 x i1> %v467, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v469 = insertelement <8 x float> poison, float 0xC024000000000000, i64 0
  %v470 = shufflevector <8 x float> %v469, <8 x float> poison, <8 x i32> zeroinitializer
  %v471 = fcmp olt <8 x float> %v464, %v470
  %v472 = select <8 x i1> %v471, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v473 = add i64 0, 0
  %v474 = getelementptr inbounds float, ptr %v430, i64 %v473
  %v475 = load <8 x float>, ptr %v474, align 4
  %v476 = fcmp une <8 x float> %v472, splat (float 0x0000000000000000)
  %v477 = select <8 x i1> %v476, <8 x float> %v461, <8 x float> %v475
  %v478 = fcmp une <8 x float> %v468, splat (float 0x0000000000000000)
  %v479 = select <8 x i1> %v478, <8 x float> %v461, <8 x float> %v477
  %v480 = fcmp une <8 x float> %v459, splat (float 0x0000000000000000)
  %v481 = select <8 x i1> %v480, <8 x float> %v461, <8 x float> %v479
  %v482 = fdiv <8 x float> %v481, %v455
  %v483 = fmul <8 x float> %v482, %v452
  %v484 = fneg <8 x float> %v483
  %v485 = fadd <8 x float> %v411, %v484
  %v486 = add nsw i64 %v410, 1
  br label %b27
b29:
  %v487 = fadd <8 x float> %v405, %v411
  %v488 = add nsw i64 %v404, 128
  br label %b24
b26:
  %v489 = add i64 0, 0
  %v490 = getelementptr inbounds float, ptr %v38, i64 %v489
  store <8 x float> %v405, ptr %v490, align 4
  br label %b23
b23:
  %v491 = icmp sgt i64 %v3, 1
  br i1 %v491, label %b30, label %b31
b30:
  %v492 = getelementptr inbounds i64, ptr %v1, i64 3
  %v493 = atomicrmw add ptr %v492, i64 1 acq_rel
  %v494 = mul i64 %v3, 3
  br label %b32
b32:
  %v495 = load atomic i64, ptr %v492 acquire, align 8
  %v496 = icmp slt i64 %v495, %v494
  br i1 %v496, label %b33, label %b34
b33:
  %v497 = call i32 @sched_yield()
  br label %b32
b34:
  br label %b31
b31:
  %v498 = icmp eq i64 %v2, 0
  br i1 %v498, label %b35, label %b36
b35:
  br label %b37
b37:
  %v499 = phi i64 [ 0, %b35 ], [ %v531, %b42 ]
  %v500 = phi <8 x float> [ splat (float 0x0000000000000000), %b35 ], [ %v530, %b42 ]
  %v501 = icmp slt i64 %v499, %v8
  br i1 %v501, label %b38, label %b39
b38:
  %v502 = add i64 %v499, 128
  %v503 = icmp slt i64 %v502, %v8
  %v504 = select i1 %v503, i64 %v502, i64 %v8
  br label %b40
b40:
  %v505 = phi i64 [ %v499, %b38 ], [ %v529, %b41 ]
  %v506 = phi <8 x float> [ splat (float 0x0000000000000000), %b38 ], [ %v528, %b41 ]
  %v507 = icmp slt i64 %v505, %v504
  br i1 %v507, label %b41, label %b42
b41:
  %v508 = mul i64 %v505, 8
  %v509 = getelementptr inbounds float, ptr %v28, i64 %v508
  %v510 = mul i64 %v505, 8
  %v511 = getelementptr inbounds float, ptr %v10, i64 %v510
  %v512 = mul i64 %v505, 8
  %v513 = getelementptr inbounds float, ptr %v12, i64 %v512
  %v514 = add i64 0, 0
  %v515 = getelementptr inbounds float, ptr %v509, i64 %v514
  %v516 = load <8 x float>, ptr %v515, align 4
  %v517 = insertelement <8 x float> poison, float 0x3FB99999A0000000, i64 0
  %v518 = shufflevector <8 x float> %v517, <8 x float> poison, <8 x i32> zeroinitializer
  %v519 = fmul <8 x float> %v516, %v518
  %v520 = add i64 0, 0
  %v521 = getelementptr inbounds float, ptr %v511, i64 %v520
  %v522 = load <8 x float>, ptr %v521, align 4
  %v523 = add i64 0, 0
  %v524 = getelementptr inbounds float, ptr %v513, i64 %v523
  %v525 = load <8 x float>, ptr %v524, align 4
  %v526 = fsub <8 x float> %v522, %v525
  %v527 = fmul <8 x float> %v519, %v526
  %v528 = fadd <8 x float> %v506, %v527
  %v529 = add nsw i64 %v505, 1
  br label %b40
b42:
  %v530 = fadd <8 x float> %v500, %v506
  %v531 = add nsw i64 %v499, 128
  br label %b37
b39:
  %v532 = add i64 0, 0
  %v533 = getelementptr inbounds float, ptr %v40, i64 %v532
  store <8 x float> %v500, ptr %v533, align 4
  br label %b36
b36:
  %v534 = icmp sgt i64 %v3, 1
  br i1 %v534, label %b43, label %b44
b43:
  %v535 = getelementptr inbounds i64, ptr %v1, i64 3
  %v536 = atomicrmw add ptr %v535, i64 1 acq_rel
  %v537 = mul i64 %v3, 4
  br label %b45
b45:
  %v538 = load atomic i64, ptr %v535 acquire, align 8
  %v539 = icmp slt i64 %v538, %v537
  br i1 %v539, label %b46, label %b47
b46:
  %v540 = call i32 @sched_yield()
  br label %b45
b47:
  br label %b44
b44:
  %v541 = icmp eq i64 %v2, 0
  br i1 %v541, label %b48, label %b49
b48:
  br label %b50
b50:
  %v542 = phi i64 [ 0, %b48 ], [ %v622, %b55 ]
  %v543 = phi <8 x float> [ splat (float 0x0000000000000000), %b48 ], [ %v621, %b55 ]
  %v544 = icmp slt i64 %v542, %v8
  br i1 %v544, label %b51, label %b52
b51:
  %v545 = add i64 %v542, 128
  %v546 = icmp slt i64 %v545, %v8
  %v547 = select i1 %v546, i64 %v545, i64 %v8
  br label %b53
b53:
  %v548 = phi i64 [ %v542, %b51 ], [ %v620, %b54 ]
  %v549 = phi <8 x float> [ splat (float 0x0000000000000000), %b51 ], [ %v619, %b54 ]
  %v550 = icmp slt i64 %v548, %v547
  br i1 %v550, label %b54, label %b55
b54:
  %v551 = mul i64 %v548, 8
  %v552 = getelementptr inbounds float, ptr %v10, i64 %v551
  %v553 = mul i64 %v548, 8
  %v554 = getelementptr inbounds float, ptr %v12, i64 %v553
  %v555 = mul i64 1, %v7
  %v556 = add i64 %v548, %v555
  %v557 = mul i64 %v556, 8
  %v558 = getelementptr inbounds float, ptr %v24, i64 %v557
  %v559 = mul i64 %v548, 1
  %v560 = getelementptr inbounds float, ptr %v14, i64 %v559
  %v561 = getelementptr inbounds float, ptr %v560, i64 0
  %v562 = load float, ptr %v561, align 4
  %v563 = fcmp oeq float %v562, 0x0000000000000000
  %v564 = select i1 %v563, float 0x3FF0000000000000, float 0x0000000000000000
  %v565 = mul i64 %v548, 8
  %v566 = getelementptr inbounds float, ptr %v26, i64 %v565
  %v567 = mul i64 %v548, 8
  %v568 = getelementptr inbounds float, ptr %v22, i64 %v567
  %v569 = add i64 0, 0
  %v570 = getelementptr inbounds float, ptr %v20, i64 %v569
  %v571 = load <8 x float>, ptr %v570, align 4
  %v572 = add i64 0, 0
  %v573 = getelementptr inbounds float, ptr %v552, i64 %v572
  %v574 = load <8 x float>, ptr %v573, align 4
  %v575 = add i64 0, 0
  %v576 = getelementptr inbounds float, ptr %v554, i64 %v575
  %v577 = load <8 x float>, ptr %v576, align 4
  %v578 = fsub <8 x float> %v574, %v577
  %v579 = fmul <8 x float> %v571, %v578
  %v580 = add i64 0, 0
  %v581 = getelementptr inbounds float, ptr %v558, i64 %v580
  %v582 = load <8 x float>, ptr %v581, align 4
  %v583 = fadd <8 x float> %v579, %v582
  %v584 = add i64 0, 0
  %v585 = getelementptr inbounds float, ptr %v16, i64 %v584
  %v586 = load <8 x float>, ptr %v585, align 4
  %v587 = add i64 0, 0
  %v588 = getelementptr inbounds float, ptr %v566, i64 %v587
  %v589 = load <8 x float>, ptr %v588, align 4
  %v590 = fsub <8 x float> %v577, %v589
  %v591 = fmul <8 x float> %v586, %v590
  %v592 = insertelement <8 x float> poison, float 0x3FB99999A0000000, i64 0
  %v593 = shufflevector <8 x float> %v592, <8 x float> poison, <8 x i32> zeroinitializer
  %v594 = fdiv <8 x float> %v591, %v593
  %v595 = fneg <8 x float> %v594
  %v596 = insertelement <8 x float> poison, float %v564, i64 0
  %v597 = shufflevector <8 x float> %v596, <8 x float> poison, <8 x i32> zeroinitializer
  %v598 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v599 = shufflevector <8 x float> %v598, <8 x float> poison, <8 x i32> zeroinitializer
  %v600 = fcmp une <8 x float> %v597, splat (float 0x0000000000000000)
  %v601 = select <8 x i1> %v600, <8 x float> %v599, <8 x float> %v595
  %v602 = fadd <8 x float> %v583, %v601
  %v603 = insertelement <8 x float> poison, float 0x4024000000000000, i64 0
  %v604 = shufflevector <8 x float> %v603, <8 x float> poison, <8 x i32> zeroinitializer
  %v605 = fcmp ogt <8 x float> %v602, %v604
  %v606 = select <8 x i1> %v605, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v607 = insertelement <8 x float> poison, float 0xC024000000000000, i64 0
  %v608 = shufflevector <8 x float> %v607, <8 x float> poison, <8 x i32> zeroinitializer
  %v609 = fcmp olt <8 x float> %v602, %v608
  %v610 = select <8 x i1> %v609, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v611 = add i64 0, 0
  %v612 = getelementptr inbounds float, ptr %v568, i64 %v611
  %v613 = load <8 x float>, ptr %v612, align 4
  %v614 = fcmp une <8 x float> %v610, splat (float 0x0000000000000000)
  %v615 = select <8 x i1> %v614, <8 x float> %v599, <8 x float> %v613
  %v616 = fcmp une <8 x float> %v606, splat (float 0x0000000000000000)
  %v617 = select <8 x i1> %v616, <8 x float> %v599, <8 x float> %v615
  %v618 = fmul <8 x float> %v617, %v578
  %v619 = fadd <8 x float> %v549, %v618
  %v620 = add nsw i64 %v548, 1
  br label %b53
b55:
  %v621 = fadd <8 x float> %v543, %v549
  %v622 = add nsw i64 %v542, 128
  br label %b50
b52:
  %v623 = add i64 0, 0
  %v624 = getelementptr inbounds float, ptr %v42, i64 %v623
  store <8 x float> %v543, ptr %v624, align 4
  br label %b49
b49:
  %v625 = icmp sgt i64 %v3, 1
  br i1 %v625, label %b56, label %b57
b56:
  %v626 = getelementptr inbounds i64, ptr %v1, i64 3
  %v627 = atomicrmw add ptr %v626, i64 1 acq_rel
  %v628 = mul i64 %v3, 5
  br label %b58
b58:
  %v629 = load atomic i64, ptr %v626 acquire, align 8
  %v630 = icmp slt i64 %v629, %v628
  br i1 %v630, label %b59, label %b60
b59:
  %v631 = call i32 @sched_yield()
  br label %b58
b60:
  br label %b57
b57:
  ret void
}

declare i32 @sched_yield() #1

attributes #0 = { nounwind "prefer-vector-width"="256" }
attributes #1 = { nounwind }
