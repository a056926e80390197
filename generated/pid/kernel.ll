; generated from specs/pid.yaml by `make generated`: do not edit
; pid D=8 float32, x86-64-v3

target triple = "x86_64-unknown-linux-gnu"

define void @forward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v69 = alloca i64, i64 1, align 8
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
  %v47 = getelementptr inbounds i64, ptr %v1, i64 6
  %v48 = load i64, ptr %v47, align 8
  %v49 = getelementptr inbounds i64, ptr %v1, i64 7
  %v50 = load i64, ptr %v49, align 8
  %v51 = getelementptr inbounds i64, ptr %v1, i64 8
  %v52 = load i64, ptr %v51, align 8
  %v53 = getelementptr inbounds i64, ptr %v1, i64 12
  %v54 = load i64, ptr %v53, align 8
  %v55 = getelementptr inbounds i64, ptr %v1, i64 13
  %v56 = load i64, ptr %v55, align 8
  %v57 = getelementptr inbounds i64, ptr %v1, i64 14
  %v58 = load i64, ptr %v57, align 8
  %v59 = getelementptr inbounds i64, ptr %v1, i64 15
  %v60 = load i64, ptr %v59, align 8
  %v61 = getelementptr inbounds i64, ptr %v1, i64 17
  %v62 = load i64, ptr %v61, align 8
  %v63 = getelementptr inbounds i64, ptr %v1, i64 18
  %v64 = load i64, ptr %v63, align 8
  %v65 = getelementptr inbounds i64, ptr %v1, i64 19
  %v66 = load i64, ptr %v65, align 8
  %v67 = getelementptr inbounds i64, ptr %v1, i64 24
  %v68 = load i64, ptr %v67, align 8
  store i64 0, ptr %v69, align 8
  %v70 = getelementptr inbounds ptr, ptr %v0, i64 19
  %v71 = load ptr, ptr %v70, align 4
  %v72 = mul i64 %v2, 0
  %v73 = add i64 %v72, 0
  %v74 = getelementptr inbounds float, ptr %v71, i64 %v73
  %v75 = getelementptr inbounds i64, ptr %v1, i64 4
  %v76 = load i64, ptr %v75, align 8
  %v77 = icmp eq i64 %v76, 0
  br i1 %v77, label %b0, label %b1
b0:
  %v78 = icmp eq i64 %v2, 0
  br i1 %v78, label %b2, label %b3
b2:
  %v79 = add i64 0, 0
  %v80 = getelementptr inbounds float, ptr %v44, i64 %v79
  %v81 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v82 = shufflevector <8 x float> %v81, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v82, ptr %v80, align 4
  br label %b3
b3:
  br label %b1
b1:
  %v83 = icmp sgt i64 %v3, 1
  br i1 %v83, label %b4, label %b5
b4:
  %v84 = getelementptr inbounds i64, ptr %v1, i64 3
  %v85 = atomicrmw add ptr %v84, i64 1 acq_rel
  %v86 = load i64, ptr %v69, align 8
  %v87 = add i64 %v86, 1
  store i64 %v87, ptr %v69, align 8
  %v88 = mul i64 %v3, %v87
  br label %b6
b6:
  %v89 = load atomic i64, ptr %v84 acquire, align 8
  %v90 = icmp slt i64 %v89, %v88
  br i1 %v90, label %b7, label %b8
b7:
  %v91 = call i32 @sched_yield()
  br label %b6
b8:
  br label %b5
b5:
  %v92 = getelementptr inbounds i64, ptr %v1, i64 4
  %v93 = load i64, ptr %v92, align 8
  %v94 = icmp eq i64 %v93, 0
  br i1 %v94, label %b9, label %b10
b9:
  %v95 = getelementptr inbounds i64, ptr %v1, i64 25
  %v96 = load i64, ptr %v95, align 8
  %v97 = icmp eq i64 %v96, 0
  br i1 %v97, label %b11, label %b12
b11:
  %v98 = add i64 %v7, 0
  %v99 = sdiv i64 %v98, 1
  %v100 = add i64 %v2, 1
  %v101 = mul i64 %v99, %v2
  %v102 = sdiv i64 %v101, %v3
  %v103 = mul i64 %v102, 1
  %v104 = icmp slt i64 %v103, %v7
  %v105 = select i1 %v104, i64 %v103, i64 %v7
  %v106 = mul i64 %v99, %v100
  %v107 = sdiv i64 %v106, %v3
  %v108 = mul i64 %v107, 1
  %v109 = icmp slt i64 %v108, %v7
  %v110 = select i1 %v109, i64 %v108, i64 %v7
  br label %b13
b13:
  %v111 = phi i64 [ %v105, %b11 ], [ %v122, %b14 ]
  %v112 = icmp slt i64 %v111, %v110
  br i1 %v112, label %b14, label %b15
b14:
  %v113 = and i64 0, %v56
  %v114 = mul i64 %v113, %v7
  %v115 = add i64 %v114, %v111
  %v116 = mul i64 %v115, 8
  %v117 = getelementptr inbounds float, ptr %v24, i64 %v116
  %v118 = add i64 0, 0
  %v119 = getelementptr inbounds float, ptr %v117, i64 %v118
  %v120 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v121 = shufflevector <8 x float> %v120, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v121, ptr %v119, align 4
  %v122 = add nsw i64 %v111, 1
  br label %b13
b15:
  br label %b12
b12:
  br label %b10
b10:
  %v123 = icmp sgt i64 %v3, 1
  br i1 %v123, label %b16, label %b17
b16:
  %v124 = getelementptr inbounds i64, ptr %v1, i64 3
  %v125 = atomicrmw add ptr %v124, i64 1 acq_rel
  %v126 = load i64, ptr %v69, align 8
  %v127 = add i64 %v126, 1
  store i64 %v127, ptr %v69, align 8
  %v128 = mul i64 %v3, %v127
  br label %b18
b18:
  %v129 = load atomic i64, ptr %v124 acquire, align 8
  %v130 = icmp slt i64 %v129, %v128
  br i1 %v130, label %b19, label %b20
b19:
  %v131 = call i32 @sched_yield()
  br label %b18
b20:
  br label %b17
b17:
  %v132 = getelementptr inbounds i64, ptr %v1, i64 4
  %v133 = load i64, ptr %v132, align 8
  %v134 = icmp eq i64 %v133, 0
  br i1 %v134, label %b21, label %b22
b21:
  %v135 = getelementptr inbounds i64, ptr %v1, i64 26
  %v136 = load i64, ptr %v135, align 8
  %v137 = icmp eq i64 %v136, 0
  br i1 %v137, label %b23, label %b24
b23:
  %v138 = add i64 %v7, 0
  %v139 = sdiv i64 %v138, 1
  %v140 = add i64 %v2, 1
  %v141 = mul i64 %v139, %v2
  %v142 = sdiv i64 %v141, %v3
  %v143 = mul i64 %v142, 1
  %v144 = icmp slt i64 %v143, %v7
  %v145 = select i1 %v144, i64 %v143, i64 %v7
  %v146 = mul i64 %v139, %v140
  %v147 = sdiv i64 %v146, %v3
  %v148 = mul i64 %v147, 1
  %v149 = icmp slt i64 %v148, %v7
  %v150 = select i1 %v149, i64 %v148, i64 %v7
  br label %b25
b25:
  %v151 = phi i64 [ %v145, %b23 ], [ %v162, %b26 ]
  %v152 = icmp slt i64 %v151, %v150
  br i1 %v152, label %b26, label %b27
b26:
  %v153 = and i64 0, %v58
  %v154 = mul i64 %v153, %v7
  %v155 = add i64 %v154, %v151
  %v156 = mul i64 %v155, 8
  %v157 = getelementptr inbounds float, ptr %v26, i64 %v156
  %v158 = add i64 0, 0
  %v159 = getelementptr inbounds float, ptr %v157, i64 %v158
  %v160 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v161 = shufflevector <8 x float> %v160, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v161, ptr %v159, align 4
  %v162 = add nsw i64 %v151, 1
  br label %b25
b27:
  br label %b24
b24:
  br label %b22
b22:
  %v163 = icmp sgt i64 %v3, 1
  br i1 %v163, label %b28, label %b29
b28:
  %v164 = getelementptr inbounds i64, ptr %v1, i64 3
  %v165 = atomicrmw add ptr %v164, i64 1 acq_rel
  %v166 = load i64, ptr %v69, align 8
  %v167 = add i64 %v166, 1
  store i64 %v167, ptr %v69, align 8
  %v168 = mul i64 %v3, %v167
  br label %b30
b30:
  %v169 = load atomic i64, ptr %v164 acquire, align 8
  %v170 = icmp slt i64 %v169, %v168
  br i1 %v170, label %b31, label %b32
b31:
  %v171 = call i32 @sched_yield()
  br label %b30
b32:
  br label %b29
b29:
  br label %b33
b33:
  %v172 = phi i64 [ 0, %b29 ], [ %v333, %b41 ]
  %v173 = icmp slt i64 %v172, %v5
  br i1 %v173, label %b34, label %b35
b34:
  %v174 = add i64 %v7, 0
  %v175 = sdiv i64 %v174, 1
  %v176 = add i64 %v2, 1
  %v177 = mul i64 %v175, %v2
  %v178 = sdiv i64 %v177, %v3
  %v179 = mul i64 %v178, 1
  %v180 = icmp slt i64 %v179, %v7
  %v181 = select i1 %v180, i64 %v179, i64 %v7
  %v182 = mul i64 %v175, %v176
  %v183 = sdiv i64 %v182, %v3
  %v184 = mul i64 %v183, 1
  %v185 = icmp slt i64 %v184, %v7
  %v186 = select i1 %v185, i64 %v184, i64 %v7
  br label %b36
b36:
  %v187 = phi i64 [ %v181, %b34 ], [ %v299, %b37 ]
  %v188 = icmp slt i64 %v187, %v186
  br i1 %v188, label %b37, label %b38
b37:
  %v189 = add i64 %v172, 0
  %v190 = and i64 %v189, %v56
  %v191 = mul i64 %v190, %v7
  %v192 = add i64 %v191, %v187
  %v193 = mul i64 %v192, 8
  %v194 = getelementptr inbounds float, ptr %v24, i64 %v193
  %v195 = add i64 %v172, 0
  %v196 = and i64 %v195, %v48
  %v197 = mul i64 %v196, %v7
  %v198 = add i64 %v197, %v187
  %v199 = mul i64 %v198, 8
  %v200 = getelementptr inbounds float, ptr %v10, i64 %v199
  %v201 = add i64 %v172, 0
  %v202 = and i64 %v201, %v50
  %v203 = mul i64 %v202, %v7
  %v204 = add i64 %v203, %v187
  %v205 = mul i64 %v204, 8
  %v206 = getelementptr inbounds float, ptr %v12, i64 %v205
  %v207 = add i64 %v172, 0
  %v208 = and i64 %v207, %v52
  %v209 = mul i64 %v208, %v7
  %v210 = add i64 %v209, %v187
  %v211 = mul i64 %v210, 1
  %v212 = getelementptr inbounds float, ptr %v14, i64 %v211
  %v213 = getelementptr inbounds float, ptr %v212, i64 0
  %v214 = load float, ptr %v213, align 4
  %v215 = fcmp oeq float %v214, 0x0000000000000000
  %v216 = select i1 %v215, float 0x3FF0000000000000, float 0x0000000000000000
  %v217 = add i64 %v172, 0
  %v218 = and i64 %v217, %v58
  %v219 = mul i64 %v218, %v7
  %v220 = add i64 %v219, %v187
  %v221 = mul i64 %v220, 8
  %v222 = getelementptr inbounds float, ptr %v26, i64 %v221
  %v223 = add i64 %v172, 1
  %v224 = and i64 %v223, %v56
  %v225 = mul i64 %v224, %v7
  %v226 = add i64 %v225, %v187
  %v227 = mul i64 %v226, 8
  %v228 = getelementptr inbounds float, ptr %v24, i64 %v227
  %v229 = add i64 %v172, 0
  %v230 = and i64 %v229, %v62
  %v231 = mul i64 %v230, %v7
  %v232 = add i64 %v231, %v187
  %v233 = mul i64 %v232, 8
  %v234 = getelementptr inbounds float, ptr %v32, i64 %v233
  %v235 = add i64 0, 0
  %v236 = getelementptr inbounds float, ptr %v194, i64 %v235
  %v237 = load <8 x float>, ptr %v236, align 4
  %v238 = add i64 0, 0
  %v239 = getelementptr inbounds float, ptr %v18, i64 %v238
  %v240 = load <8 x float>, ptr %v239, align 4
  %v241 = add i64 0, 0
  %v242 = getelementptr inbounds float, ptr %v200, i64 %v241
  %v243 = load <8 x float>, ptr %v242, align 4
  %v244 = add i64 0, 0
  %v245 = getelementptr inbounds float, ptr %v206, i64 %v244
  %v246 = load <8 x float>, ptr %v245, align 4
  %v247 = fsub <8 x float> %v243, %v246
  %v248 = fmul <8 x float> %v240, %v247
  %v249 = insertelement <8 x float> poison, float 0x3FB99999A0000000, i64 0
  %v250 = shufflevector <8 x float> %v249, <8 x float> poison, <8 x i32> zeroinitializer
  %v251 = fmul <8 x float> %v248, %v250
  %v252 = fadd <8 x float> %v237, %v251
  %v253 = insertelement <8 x float> poison, float 0xC024000000000000, i64 0
  %v254 = shufflevector <8 x float> %v253, <8 x float> poison, <8 x i32> zeroinitializer
  %v255 = fcmp olt <8 x float> %v252, %v254
  %v256 = select <8 x i1> %v255, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v257 = insertelement <8 x float> poison, float 0x4024000000000000, i64 0
  %v258 = shufflevector <8 x float> %v257, <8 x float> poison, <8 x i32> zeroinitializer
  %v259 = fcmp ogt <8 x float> %v252, %v258
  %v260 = select <8 x i1> %v259, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v261 = fcmp une <8 x float> %v260, splat (float 0x0000000000000000)
  %v262 = select <8 x i1> %v261, <8 x float> %v258, <8 x float> %v252
  %v263 = fcmp une <8 x float> %v256, splat (float 0x0000000000000000)
  %v264 = select <8 x i1> %v263, <8 x float> %v254, <8 x float> %v262
  %v265 = add i64 0, 0
  %v266 = getelementptr inbounds float, ptr %v20, i64 %v265
  %v267 = load <8 x float>, ptr %v266, align 4
  %v268 = fmul <8 x float> %v267, %v247
  %v269 = fadd <8 x float> %v268, %v264
  %v270 = add i64 0, 0
  %v271 = getelementptr inbounds float, ptr %v16, i64 %v270
  %v272 = load <8 x float>, ptr %v271, align 4
  %v273 = add i64 0, 0
  %v274 = getelementptr inbounds float, ptr %v222, i64 %v273
  %v275 = load <8 x float>, ptr %v274, align 4
  %v276 = fsub <8 x float> %v246, %v275
  %v277 = fmul <8 x float> %v272, %v276
  %v278 = fdiv <8 x float> %v277, %v250
  %v279 = fneg <8 x float> %v278
  %v280 = insertelement <8 x float> poison, float %v216, i64 0
  %v281 = shufflevector <8 x float> %v280, <8 x float> poison, <8 x i32> zeroinitializer
  %v282 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v283 = shufflevector <8 x float> %v282, <8 x float> poison, <8 x i32> zeroinitializer
  %v284 = fcmp une <8 x float> %v281, splat (float 0x0000000000000000)
  %v285 = select <8 x i1> %v284, <8 x float> %v283, <8 x float> %v279
  %v286 = fadd <8 x float> %v269, %v285
  %v287 = fcmp olt <8 x float> %v286, %v254
  %v288 = select <8 x i1> %v287, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v289 = fcmp ogt <8 x float> %v286, %v258
  %v290 = select <8 x i1> %v289, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v291 = fcmp une <8 x float> %v290, splat (float 0x0000000000000000)
  %v292 = select <8 x i1> %v291, <8 x float> %v258, <8 x float> %v286
  %v293 = fcmp une <8 x float> %v288, splat (float 0x0000000000000000)
  %v294 = select <8 x i1> %v293, <8 x float> %v254, <8 x float> %v292
  %v295 = add i64 0, 0
  %v296 = getelementptr inbounds float, ptr %v228, i64 %v295
  store <8 x float> %v264, ptr %v296, align 4
  %v297 = add i64 0, 0
  %v298 = getelementptr inbounds float, ptr %v234, i64 %v297
  store <8 x float> %v294, ptr %v298, align 4
  %v299 = add nsw i64 %v187, 1
  br label %b36
b38:
  %v300 = add i64 %v7, 0
  %v301 = sdiv i64 %v300, 1
  %v302 = add i64 %v2, 1
  %v303 = mul i64 %v301, %v2
  %v304 = sdiv i64 %v303, %v3
  %v305 = mul i64 %v304, 1
  %v306 = icmp slt i64 %v305, %v7
  %v307 = select i1 %v306, i64 %v305, i64 %v7
  %v308 = mul i64 %v301, %v302
  %v309 = sdiv i64 %v308, %v3
  %v310 = mul i64 %v309, 1
  %v311 = icmp slt i64 %v310, %v7
  %v312 = select i1 %v311, i64 %v310, i64 %v7
  br label %b39
b39:
  %v313 = phi i64 [ %v307, %b38 ], [ %v332, %b40 ]
  %v314 = icmp slt i64 %v313, %v312
  br i1 %v314, label %b40, label %b41
b40:
  %v315 = add i64 %v172, 0
  %v316 = and i64 %v315, %v50
  %v317 = mul i64 %v316, %v7
  %v318 = add i64 %v317, %v313
  %v319 = mul i64 %v318, 8
  %v320 = getelementptr inbounds float, ptr %v12, i64 %v319
  %v321 = add i64 %v172, 1
  %v322 = and i64 %v321, %v58
  %v323 = mul i64 %v322, %v7
  %v324 = add i64 %v323, %v313
  %v325 = mul i64 %v324, 8
  %v326 = getelementptr inbounds float, ptr %v26, i64 %v325
  %v327 = add i64 0, 0
  %v328 = getelementptr inbounds float, ptr %v320, i64 %v327
  %v329 = load <8 x float>, ptr %v328, align 4
  %v330 = add i64 0, 0
  %v331 = getelementptr inbounds float, ptr %v326, i64 %v330
  store <8 x float> %v329, ptr %v331, align 4
  %v332 = add nsw i64 %v313, 1
  br label %b39
b41:
  %v333 = add nsw i64 %v172, 1
  br label %b33
b35:
  %v334 = icmp sgt i64 %v3, 1
  br i1 %v334, label %b42, label %b43
b42:
  %v335 = getelementptr inbounds i64, ptr %v1, i64 3
  %v336 = atomicrmw add ptr %v335, i64 1 acq_rel
  %v337 = load i64, ptr %v69, align 8
  %v338 = add i64 %v337, 1
  store i64 %v338, ptr %v69, align 8
  %v339 = mul i64 %v3, %v338
  br label %b44
b44:
  %v340 = load atomic i64, ptr %v335 acquire, align 8
  %v341 = icmp slt i64 %v340, %v339
  br i1 %v341, label %b45, label %b46
b45:
  %v342 = call i32 @sched_yield()
  br label %b44
b46:
  br label %b43
b43:
  ret void
}
define void @backward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v69 = alloca i64, i64 1, align 8
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
  %v47 = getelementptr inbounds i64, ptr %v1, i64 6
  %v48 = load i64, ptr %v47, align 8
  %v49 = getelementptr inbounds i64, ptr %v1, i64 7
  %v50 = load i64, ptr %v49, align 8
  %v51 = getelementptr inbounds i64, ptr %v1, i64 8
  %v52 = load i64, ptr %v51, align 8
  %v53 = getelementptr inbounds i64, ptr %v1, i64 12
  %v54 = load i64, ptr %v53, align 8
  %v55 = getelementptr inbounds i64, ptr %v1, i64 13
  %v56 = load i64, ptr %v55, align 8
  %v57 = getelementptr inbounds i64, ptr %v1, i64 14
  %v58 = load i64, ptr %v57, align 8
  %v59 = getelementptr inbounds i64, ptr %v1, i64 15
  %v60 = load i64, ptr %v59, align 8
  %v61 = getelementptr inbounds i64, ptr %v1, i64 17
  %v62 = load i64, ptr %v61, align 8
  %v63 = getelementptr inbounds i64, ptr %v1, i64 18
  %v64 = load i64, ptr %v63, align 8
  %v65 = getelementptr inbounds i64, ptr %v1, i64 19
  %v66 = load i64, ptr %v65, align 8
  %v67 = getelementptr inbounds i64, ptr %v1, i64 24
  %v68 = load i64, ptr %v67, align 8
  store i64 0, ptr %v69, align 8
  %v70 = getelementptr inbounds ptr, ptr %v0, i64 19
  %v71 = load ptr, ptr %v70, align 4
  %v72 = mul i64 %v2, 0
  %v73 = add i64 %v72, 0
  %v74 = getelementptr inbounds float, ptr %v71, i64 %v73
  %v75 = add i64 %v8, 0
  %v76 = sdiv i64 %v75, 1
  %v77 = add i64 %v2, 1
  %v78 = mul i64 %v76, %v2
  %v79 = sdiv i64 %v78, %v3
  %v80 = mul i64 %v79, 1
  %v81 = icmp slt i64 %v80, %v8
  %v82 = select i1 %v81, i64 %v80, i64 %v8
  %v83 = mul i64 %v76, %v77
  %v84 = sdiv i64 %v83, %v3
  %v85 = mul i64 %v84, 1
  %v86 = icmp slt i64 %v85, %v8
  %v87 = select i1 %v86, i64 %v85, i64 %v8
  br label %b0
b0:
  %v88 = phi i64 [ %v82, %entry ], [ %v165, %b1 ]
  %v89 = icmp slt i64 %v88, %v87
  br i1 %v89, label %b1, label %b2
b1:
  %v90 = mul i64 %v88, 1
  %v91 = getelementptr inbounds float, ptr %v14, i64 %v90
  %v92 = getelementptr inbounds float, ptr %v91, i64 0
  %v93 = load float, ptr %v92, align 4
  %v94 = fcmp oeq float %v93, 0x0000000000000000
  %v95 = select i1 %v94, float 0x3FF0000000000000, float 0x0000000000000000
  %v96 = mul i64 %v88, 8
  %v97 = getelementptr inbounds float, ptr %v10, i64 %v96
  %v98 = mul i64 %v88, 8
  %v99 = getelementptr inbounds float, ptr %v12, i64 %v98
  %v100 = mul i64 1, %v7
  %v101 = add i64 %v88, %v100
  %v102 = mul i64 %v101, 8
  %v103 = getelementptr inbounds float, ptr %v24, i64 %v102
  %v104 = mul i64 %v88, 8
  %v105 = getelementptr inbounds float, ptr %v26, i64 %v104
  %v106 = mul i64 %v88, 8
  %v107 = getelementptr inbounds float, ptr %v22, i64 %v106
  %v108 = mul i64 %v88, 8
  %v109 = getelementptr inbounds float, ptr %v46, i64 %v108
  %v110 = add i64 0, 0
  %v111 = getelementptr inbounds float, ptr %v20, i64 %v110
  %v112 = load <8 x float>, ptr %v111, align 4
  %v113 = add i64 0, 0
  %v114 = getelementptr inbounds float, ptr %v97, i64 %v113
  %v115 = load <8 x float>, ptr %v114, align 4
  %v116 = add i64 0, 0
  %v117 = getelementptr inbounds float, ptr %v99, i64 %v116
  %v118 = load <8 x float>, ptr %v117, align 4
  %v119 = fsub <8 x float> %v115, %v118
  %v120 = fmul <8 x float> %v112, %v119
  %v121 = add i64 0, 0
  %v122 = getelementptr inbounds float, ptr %v103, i64 %v121
  %v123 = load <8 x float>, ptr %v122, align 4
  %v124 = fadd <8 x float> %v120, %v123
  %v125 = add i64 0, 0
  %v126 = getelementptr inbounds float, ptr %v16, i64 %v125
  %v127 = load <8 x float>, ptr %v126, align 4
  %v128 = add i64 0, 0
  %v129 = getelementptr inbounds float, ptr %v105, i64 %v128
  %v130 = load <8 x float>, ptr %v129, align 4
  %v131 = fsub <8 x float> %v118, %v130
  %v132 = fmul <8 x float> %v127, %v131
  %v133 = insertelement <8 x float> poison, float 0x3FB99999A0000000, i64 0
  %v134 = shufflevector <8 x float> %v133, <8 x float> poison, <8 x i32> zeroinitializer
  %v135 = fdiv <8 x float> %v132, %v134
  %v136 = fneg <8 x float> %v135
  %v137 = insertelement <8 x float> poison, float %v95, i64 0
  %v138 = shufflevector <8 x float> %v137, <8 x float> poison, <8 x i32> zeroinitializer
  %v139 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v140 = shufflevector <8 x float> %v139, <8 x float> poison, <8 x i32> zeroinitializer
  %v141 = fcmp une <8 x float> %v138, splat (float 0x0000000000000000)
  %v142 = select <8 x i1> %v141, <8 x float> %v140, <8 x float> %v136
  %v143 = fadd <8 x float> %v124, %v142
  %v144 = insertelement <8 x float> poison, float 0x4024000000000000, i64 0
  %v145 = shufflevector <8 x float> %v144, <8 x float> poison, <8 x i32> zeroinitializer
  %v146 = fcmp ogt <8 x float> %v143, %v145
  %v147 = select <8 x i1> %v146, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v148 = insertelement <8 x float> poison, float 0xC024000000000000, i64 0
  %v149 = shufflevector <8 x float> %v148, <8 x float> poison, <8 x i32> zeroinitializer
  %v150 = fcmp olt <8 x float> %v143, %v149
  %v151 = select <8 x i1> %v150, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v152 = add i64 0, 0
  %v153 = getelementptr inbounds float, ptr %v107, i64 %v152
  %v154 = load <8 x float>, ptr %v153, align 4
  %v155 = fcmp une <8 x float> %v151, splat (float 0x0000000000000000)
  %v156 = select <8 x i1> %v155, <8 x float> %v140, <8 x float> %v154
  %v157 = fcmp une <8 x float> %v147, splat (float 0x0000000000000000)
  %v158 = select <8 x i1> %v157, <8 x float> %v140, <8 x float> %v156
  %v159 = fcmp une <8 x float> %v138, splat (float 0x0000000000000000)
  %v160 = select <8 x i1> %v159, <8 x float> %v140, <8 x float> %v158
  %v161 = fdiv <8 x float> %v160, %v134
  %v162 = fmul <8 x float> %v161, %v127
  %v163 = add i64 0, 0
  %v164 = getelementptr inbounds float, ptr %v109, i64 %v163
  store <8 x float> %v162, ptr %v164, align 4
  %v165 = add nsw i64 %v88, 1
  br label %b0
b2:
  %v166 = icmp sgt i64 %v3, 1
  br i1 %v166, label %b3, label %b4
b3:
  %v167 = getelementptr inbounds i64, ptr %v1, i64 3
  %v168 = atomicrmw add ptr %v167, i64 1 acq_rel
  %v169 = load i64, ptr %v69, align 8
  %v170 = add i64 %v169, 1
  store i64 %v170, ptr %v69, align 8
  %v171 = mul i64 %v3, %v170
  br label %b5
b5:
  %v172 = load atomic i64, ptr %v167 acquire, align 8
  %v173 = icmp slt i64 %v172, %v171
  br i1 %v173, label %b6, label %b7
b6:
  %v174 = call i32 @sched_yield()
  br label %b5
b7:
  br label %b4
b4:
  br label %b8
b8:
  %v175 = phi i64 [ 0, %b4 ], [ %v398, %b16 ]
  %v176 = icmp slt i64 %v175, %v5
  br i1 %v176, label %b9, label %b10
b9:
  %v177 = sub i64 %v5, 1
  %v178 = sub i64 %v177, %v175
  %v179 = add i64 %v7, 0
  %v180 = sdiv i64 %v179, 1
  %v181 = add i64 %v2, 1
  %v182 = mul i64 %v180, %v2
  %v183 = sdiv i64 %v182, %v3
  %v184 = mul i64 %v183, 1
  %v185 = icmp slt i64 %v184, %v7
  %v186 = select i1 %v185, i64 %v184, i64 %v7
  %v187 = mul i64 %v180, %v181
  %v188 = sdiv i64 %v187, %v3
  %v189 = mul i64 %v188, 1
  %v190 = icmp slt i64 %v189, %v7
  %v191 = select i1 %v190, i64 %v189, i64 %v7
  br label %b11
b11:
  %v192 = phi i64 [ %v186, %b9 ], [ %v364, %b12 ]
  %v193 = icmp slt i64 %v192, %v191
  br i1 %v193, label %b12, label %b13
b12:
  %v194 = add i64 %v178, 0
  %v195 = and i64 %v194, %v56
  %v196 = mul i64 %v195, %v7
  %v197 = add i64 %v196, %v192
  %v198 = mul i64 %v197, 8
  %v199 = getelementptr inbounds float, ptr %v24, i64 %v198
  %v200 = add i64 %v178, 0
  %v201 = and i64 %v200, %v48
  %v202 = mul i64 %v201, %v7
  %v203 = add i64 %v202, %v192
  %v204 = mul i64 %v203, 8
  %v205 = getelementptr inbounds float, ptr %v10, i64 %v204
  %v206 = add i64 %v178, 0
  %v207 = and i64 %v206, %v50
  %v208 = mul i64 %v207, %v7
  %v209 = add i64 %v208, %v192
  %v210 = mul i64 %v209, 8
  %v211 = getelementptr inbounds float, ptr %v12, i64 %v210
  %v212 = add i64 %v178, 1
  %v213 = and i64 %v212, %v60
  %v214 = mul i64 %v213, %v7
  %v215 = add i64 %v214, %v192
  %v216 = mul i64 %v215, 8
  %v217 = getelementptr inbounds float, ptr %v28, i64 %v216
  %v218 = add i64 %v178, 1
  %v219 = and i64 %v218, %v56
  %v220 = mul i64 %v219, %v7
  %v221 = add i64 %v220, %v192
  %v222 = mul i64 %v221, 8
  %v223 = getelementptr inbounds float, ptr %v24, i64 %v222
  %v224 = add i64 %v178, 0
  %v225 = and i64 %v224, %v52
  %v226 = mul i64 %v225, %v7
  %v227 = add i64 %v226, %v192
  %v228 = mul i64 %v227, 1
  %v229 = getelementptr inbounds float, ptr %v14, i64 %v228
  %v230 = getelementptr inbounds float, ptr %v229, i64 0
  %v231 = load float, ptr %v230, align 4
  %v232 = fcmp oeq float %v231, 0x0000000000000000
  %v233 = select i1 %v232, float 0x3FF0000000000000, float 0x0000000000000000
  %v234 = add i64 %v178, 0
  %v235 = and i64 %v234, %v58
  %v236 = mul i64 %v235, %v7
  %v237 = add i64 %v236, %v192
  %v238 = mul i64 %v237, 8
  %v239 = getelementptr inbounds float, ptr %v26, i64 %v238
  %v240 = add i64 %v178, 0
  %v241 = and i64 %v240, %v54
  %v242 = mul i64 %v241, %v7
  %v243 = add i64 %v242, %v192
  %v244 = mul i64 %v243, 8
  %v245 = getelementptr inbounds float, ptr %v22, i64 %v244
  %v246 = add i64 %v178, 1
  %v247 = and i64 %v246, 1
  %v248 = mul i64 %v247, %v7
  %v249 = add i64 %v248, %v192
  %v250 = mul i64 %v249, 8
  %v251 = getelementptr inbounds float, ptr %v30, i64 %v250
  %v252 = add i64 %v178, 0
  %v253 = and i64 %v252, %v68
  %v254 = mul i64 %v253, %v7
  %v255 = add i64 %v254, %v192
  %v256 = mul i64 %v255, 8
  %v257 = getelementptr inbounds float, ptr %v46, i64 %v256
  %v258 = add i64 %v178, 0
  %v259 = and i64 %v258, %v60
  %v260 = mul i64 %v259, %v7
  %v261 = add i64 %v260, %v192
  %v262 = mul i64 %v261, 8
  %v263 = getelementptr inbounds float, ptr %v28, i64 %v262
  %v264 = add i64 %v178, 0
  %v265 = and i64 %v264, %v64
  %v266 = mul i64 %v265, %v7
  %v267 = add i64 %v266, %v192
  %v268 = mul i64 %v267, 8
  %v269 = getelementptr inbounds float, ptr %v34, i64 %v268
  %v270 = add i64 %v178, 0
  %v271 = and i64 %v270, %v66
  %v272 = mul i64 %v271, %v7
  %v273 = add i64 %v272, %v192
  %v274 = mul i64 %v273, 8
  %v275 = getelementptr inbounds float, ptr %v36, i64 %v274
  %v276 = add i64 0, 0
  %v277 = getelementptr inbounds float, ptr %v199, i64 %v276
  %v278 = load <8 x float>, ptr %v277, align 4
  %v279 = add i64 0, 0
  %v280 = getelementptr inbounds float, ptr %v18, i64 %v279
  %v281 = load <8 x float>, ptr %v280, align 4
  %v282 = add i64 0, 0
  %v283 = getelementptr inbounds float, ptr %v205, i64 %v282
  %v284 = load <8 x float>, ptr %v283, align 4
  %v285 = add i64 0, 0
  %v286 = getelementptr inbounds float, ptr %v211, i64 %v285
  %v287 = load <8 x float>, ptr %v286, align 4
  %v288 = fsub <8 x float> %v284, %v287
  %v289 = fmul <8 x float> %v281, %v288
  %v290 = insertelement <8 x float> poison, float 0x3FB99999A0000000, i64 0
  %v291 = shufflevector <8 x float> %v290, <8 x float> poison, <8 x i32> zeroinitializer
  %v292 = fmul <8 x float> %v289, %v291
  %v293 = fadd <8 x float> %v278, %v292
  %v294 = insertelement <8 x float> poison, float 0x4024000000000000, i64 0
  %v295 = shufflevector <8 x float> %v294, <8 x float> poison, <8 x i32> zeroinitializer
  %v296 = fcmp ogt <8 x float> %v293, %v295
  %v297 = select <8 x i1> %v296, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v298 = insertelement <8 x float> poison, float 0xC024000000000000, i64 0
  %v299 = shufflevector <8 x float> %v298, <8 x float> poison, <8 x i32> zeroinitializer
  %v300 = fcmp olt <8 x float> %v293, %v299
  %v301 = select <8 x i1> %v300, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v302 = add i64 0, 0
  %v303 = getelementptr inbounds float, ptr %v217, i64 %v302
  %v304 = load <8 x float>, ptr %v303, align 4
  %v305 = add i64 0, 0
  %v306 = getelementptr inbounds float, ptr %v20, i64 %v305
  %v307 = load <8 x float>, ptr %v306, align 4
  %v308 = fmul <8 x float> %v307, %v288
  %v309 = add i64 0, 0
  %v310 = getelementptr inbounds float, ptr %v223, i64 %v309
  %v311 = load <8 x float>, ptr %v310, align 4
  %v312 = fadd <8 x float> %v308, %v311
  %v313 = add i64 0, 0
  %v314 = getelementptr inbounds float, ptr %v16, i64 %v313
  %v315 = load <8 x float>, ptr %v314, align 4
  %v316 = add i64 0, 0
  %v317 = getelementptr inbounds float, ptr %v239, i64 %v316
  %v318 = load <8 x float>, ptr %v317, align 4
  %v319 = fsub <8 x float> %v287, %v318
  %v320 = fmul <8 x float> %v315, %v319
  %v321 = fdiv <8 x float> %v320, %v291
  %v322 = fneg <8 x float> %v321
  %v323 = insertelement <8 x float> poison, float %v233, i64 0
  %v324 = shufflevector <8 x float> %v323, <8 x float> poison, <8 x i32> zeroinitializer
  %v325 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v326 = shufflevector <8 x float> %v325, <8 x float> poison, <8 x i32> zeroinitializer
  %v327 = fcmp une <8 x float> %v324, splat (float 0x0000000000000000)
  %v328 = select <8 x i1> %v327, <8 x float> %v326, <8 x float> %v322
  %v329 = fadd <8 x float> %v312, %v328
  %v330 = fcmp ogt <8 x float> %v329, %v295
  %v331 = select <8 x i1> %v330, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v332 = fcmp olt <8 x float> %v329, %v299
  %v333 = select <8 x i1> %v332, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v334 = add i64 0, 0
  %v335 = getelementptr inbounds float, ptr %v245, i64 %v334
  %v336 = load <8 x float>, ptr %v335, align 4
  %v337 = fcmp une <8 x float> %v333, splat (float 0x0000000000000000)
  %v338 = select <8 x i1> %v337, <8 x float> %v326, <8 x float> %v336
  %v339 = fcmp une <8 x float> %v331, splat (float 0x0000000000000000)
  %v340 = select <8 x i1> %v339, <8 x float> %v326, <8 x float> %v338
  %v341 = fadd <8 x float> %v304, %v340
  %v342 = fcmp une <8 x float> %v301, splat (float 0x0000000000000000)
  %v343 = select <8 x i1> %v342, <8 x float> %v326, <8 x float> %v341
  %v344 = fcmp une <8 x float> %v297, splat (float 0x0000000000000000)
  %v345 = select <8 x i1> %v344, <8 x float> %v326, <8 x float> %v343
  %v346 = fmul <8 x float> %v340, %v307
  %v347 = fmul <8 x float> %v345, %v291
  %v348 = fmul <8 x float> %v347, %v281
  %v349 = fadd <8 x float> %v346, %v348
  %v350 = add i64 0, 0
  %v351 = getelementptr inbounds float, ptr %v251, i64 %v350
  %v352 = load <8 x float>, ptr %v351, align 4
  %v353 = add i64 0, 0
  %v354 = getelementptr inbounds float, ptr %v257, i64 %v353
  %v355 = load <8 x float>, ptr %v354, align 4
  %v356 = fsub <8 x float> %v352, %v355
  %v357 = fsub <8 x float> %v356, %v349
  %v358 = add i64 0, 0
  %v359 = getelementptr inbounds float, ptr %v263, i64 %v358
  store <8 x float> %v345, ptr %v359, align 4
  %v360 = add i64 0, 0
  %v361 = getelementptr inbounds float, ptr %v269, i64 %v360
  store <8 x float> %v349, ptr %v361, align 4
  %v362 = add i64 0, 0
  %v363 = getelementptr inbounds float, ptr %v275, i64 %v362
  store <8 x float> %v357, ptr %v363, align 4
  %v364 = add nsw i64 %v192, 1
  br label %b11
b13:
  %v365 = add i64 %v7, 0
  %v366 = sdiv i64 %v365, 1
  %v367 = add i64 %v2, 1
  %v368 = mul i64 %v366, %v2
  %v369 = sdiv i64 %v368, %v3
  %v370 = mul i64 %v369, 1
  %v371 = icmp slt i64 %v370, %v7
  %v372 = select i1 %v371, i64 %v370, i64 %v7
  %v373 = mul i64 %v366, %v367
  %v374 = sdiv i64 %v373, %v3
  %v375 = mul i64 %v374, 1
  %v376 = icmp slt i64 %v375, %v7
  %v377 = select i1 %v376, i64 %v375, i64 %v7
  br label %b14
b14:
  %v378 = phi i64 [ %v372, %b13 ], [ %v397, %b15 ]
  %v379 = icmp slt i64 %v378, %v377
  br i1 %v379, label %b15, label %b16
b15:
  %v380 = add i64 %v178, 0
  %v381 = and i64 %v380, %v68
  %v382 = mul i64 %v381, %v7
  %v383 = add i64 %v382, %v378
  %v384 = mul i64 %v383, 8
  %v385 = getelementptr inbounds float, ptr %v46, i64 %v384
  %v386 = add i64 %v178, 0
  %v387 = and i64 %v386, 1
  %v388 = mul i64 %v387, %v7
  %v389 = add i64 %v388, %v378
  %v390 = mul i64 %v389, 8
  %v391 = getelementptr inbounds float, ptr %v30, i64 %v390
  %v392 = add i64 0, 0
  %v393 = getelementptr inbounds float, ptr %v385, i64 %v392
  %v394 = load <8 x float>, ptr %v393, align 4
  %v395 = add i64 0, 0
  %v396 = getelementptr inbounds float, ptr %v391, i64 %v395
  store <8 x float> %v394, ptr %v396, align 4
  %v397 = add nsw i64 %v378, 1
  br label %b14
b16:
  %v398 = add nsw i64 %v175, 1
  br label %b8
b10:
  %v399 = icmp sgt i64 %v3, 1
  br i1 %v399, label %b17, label %b18
b17:
  %v400 = getelementptr inbounds i64, ptr %v1, i64 3
  %v401 = atomicrmw add ptr %v400, i64 1 acq_rel
  %v402 = load i64, ptr %v69, align 8
  %v403 = add i64 %v402, 1
  store i64 %v403, ptr %v69, align 8
  %v404 = mul i64 %v3, %v403
  br label %b19
b19:
  %v405 = load atomic i64, ptr %v400 acquire, align 8
  %v406 = icmp slt i64 %v405, %v404
  br i1 %v406, label %b20, label %b21
b20:
  %v407 = call i32 @sched_yield()
  br label %b19
b21:
  br label %b18
b18:
  %v408 = icmp eq i64 %v2, 0
  br i1 %v408, label %b22, label %b23
b22:
  br label %b24
b24:
  %v409 = phi i64 [ 0, %b22 ], [ %v493, %b29 ]
  %v410 = phi <8 x float> [ splat (float 0x0000000000000000), %b22 ], [ %v492, %b29 ]
  %v411 = icmp slt i64 %v409, %v8
  br i1 %v411, label %b25, label %b26
b25:
  %v412 = add i64 %v409, 128
  %v413 = icmp slt i64 %v412, %v8
  %v414 = select i1 %v413, i64 %v412, i64 %v8
  br label %b27
b27:
  %v415 = phi i64 [ %v409, %b25 ], [ %v491, %b28 ]
  %v416 = phi <8 x float> [ splat (float 0x0000000000000000), %b25 ], [ %v490, %b28 ]
  %v417 = icmp slt i64 %v415, %v414
  br i1 %v417, label %b28, label %b29
b28:
  %v418 = mul i64 %v415, 1
  %v419 = getelementptr inbounds float, ptr %v14, i64 %v418
  %v420 = getelementptr inbounds float, ptr %v419, i64 0
  %v421 = load float, ptr %v420, align 4
  %v422 = fcmp oeq float %v421, 0x0000000000000000
  %v423 = select i1 %v422, float 0x3FF0000000000000, float 0x0000000000000000
  %v424 = mul i64 %v415, 8
  %v425 = getelementptr inbounds float, ptr %v10, i64 %v424
  %v426 = mul i64 %v415, 8
  %v427 = getelementptr inbounds float, ptr %v12, i64 %v426
  %v428 = mul i64 1, %v7
  %v429 = add i64 %v415, %v428
  %v430 = mul i64 %v429, 8
  %v431 = getelementptr inbounds float, ptr %v24, i64 %v430
  %v432 = mul i64 %v415, 8
  %v433 = getelementptr inbounds float, ptr %v26, i64 %v432
  %v434 = mul i64 %v415, 8
  %v435 = getelementptr inbounds float, ptr %v22, i64 %v434
  %v436 = add i64 0, 0
  %v437 = getelementptr inbounds float, ptr %v20, i64 %v436
  %v438 = load <8 x float>, ptr %v437, align 4
  %v439 = add i64 0, 0
  %v440 = getelementptr inbounds float, ptr %v425, i64 %v439
  %v441 = load <8 x float>, ptr %v440, align 4
  %v442 = add i64 0, 0
  %v443 = getelementptr inbounds float, ptr %v427, i64 %v442
  %v444 = load <8 x float>, ptr %v443, align 4
  %v445 = fsub <8 x float> %v441, %v444
  %v446 = fmul <8 x float> %v438, %v445
  %v447 = add i64 0, 0
  %v448 = getelementptr inbounds float, ptr %v431, i64 %v447
  %v449 = load <8 x float>, ptr %v448, align 4
  %v450 = fadd <8 x float> %v446, %v449
  %v451 = add i64 0, 0
  %v452 = getelementptr inbounds float, ptr %v16, i64 %v451
  %v453 = load <8 x float>, ptr %v452, align 4
  %v454 = add i64 0, 0
  %v455 = getelementptr inbounds float, ptr %v433, i64 %v454
  %v456 = load <8 x float>, ptr %v455, align 4
  %v457 = fsub <8 x float> %v444, %v456
  %v458 = fmul <8 x float> %v453, %v457
  %v459 = insertelement <8 x float> poison, float 0x3FB99999A0000000, i64 0
  %v460 = shufflevector <8 x float> %v459, <8 x float> poison, <8 x i32> zeroinitializer
  %v461 = fdiv <8 x float> %v458, %v460
  %v462 = fneg <8 x float> %v461
  %v463 = insertelement <8 x float> poison, float %v423, i64 0
  %v464 = shufflevector <8 x float> %v463, <8 x float> poison, <8 x i32> zeroinitializer
  %v465 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v466 = shufflevector <8 x float> %v465, <8 x float> poison, <8 x i32> zeroinitializer
  %v467 = fcmp une <8 x float> %v464, splat (float 0x0000000000000000)
  %v468 = select <8 x i1> %v467, <8 x float> %v466, <8 x float> %v462
  %v469 = fadd <8 x float> %v450, %v468
  %v470 = insertelement <8 x float> poison, float 0x4024000000000000, i64 0
  %v471 = shufflevector <8 x float> %v470, <8 x float> poison, <8 x i32> zeroinitializer
  %v472 = fcmp ogt <8 x float> %v469, %v471
  %v473 = select <8 x i1> %v472, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v474 = insertelement <8 x float> poison, float 0xC024000000000000, i64 0
  %v475 = shufflevector <8 x float> %v474, <8 x float> poison, <8 x i32> zeroinitializer
  %v476 = fcmp olt <8 x float> %v469, %v475
  %v477 = select <8 x i1> %v476, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v478 = add i64 0, 0
  %v479 = getelementptr inbounds float, ptr %v435, i64 %v478
  %v480 = load <8 x float>, ptr %v479, align 4
  %v481 = fcmp une <8 x float> %v477, splat (float 0x0000000000000000)
  %v482 = select <8 x i1> %v481, <8 x float> %v466, <8 x float> %v480
  %v483 = fcmp une <8 x float> %v473, splat (float 0x0000000000000000)
  %v484 = select <8 x i1> %v483, <8 x float> %v466, <8 x float> %v482
  %v485 = fcmp une <8 x float> %v464, splat (float 0x0000000000000000)
  %v486 = select <8 x i1> %v485, <8 x float> %v466, <8 x float> %v484
  %v487 = fdiv <8 x float> %v486, %v460
  %v488 = fmul <8 x float> %v487, %v457
  %v489 = fneg <8 x float> %v488
  %v490 = fadd <8 x float> %v416, %v489
  %v491 = add nsw i64 %v415, 1
  br label %b27
b29:
  %v492 = fadd <8 x float> %v410, %v416
  %v493 = add nsw i64 %v409, 128
  br label %b24
b26:
  %v494 = add i64 0, 0
  %v495 = getelementptr inbounds float, ptr %v38, i64 %v494
  store <8 x float> %v410, ptr %v495, align 4
  br label %b23
b23:
  %v496 = icmp sgt i64 %v3, 1
  br i1 %v496, label %b30, label %b31
b30:
  %v497 = getelementptr inbounds i64, ptr %v1, i64 3
  %v498 = atomicrmw add ptr %v497, i64 1 acq_rel
  %v499 = load i64, ptr %v69, align 8
  %v500 = add i64 %v499, 1
  store i64 %v500, ptr %v69, align 8
  %v501 = mul i64 %v3, %v500
  br label %b32
b32:
  %v502 = load atomic i64, ptr %v497 acquire, align 8
  %v503 = icmp slt i64 %v502, %v501
  br i1 %v503, label %b33, label %b34
b33:
  %v504 = call i32 @sched_yield()
  br label %b32
b34:
  br label %b31
b31:
  %v505 = icmp eq i64 %v2, 0
  br i1 %v505, label %b35, label %b36
b35:
  br label %b37
b37:
  %v506 = phi i64 [ 0, %b35 ], [ %v538, %b42 ]
  %v507 = phi <8 x float> [ splat (float 0x0000000000000000), %b35 ], [ %v537, %b42 ]
  %v508 = icmp slt i64 %v506, %v8
  br i1 %v508, label %b38, label %b39
b38:
  %v509 = add i64 %v506, 128
  %v510 = icmp slt i64 %v509, %v8
  %v511 = select i1 %v510, i64 %v509, i64 %v8
  br label %b40
b40:
  %v512 = phi i64 [ %v506, %b38 ], [ %v536, %b41 ]
  %v513 = phi <8 x float> [ splat (float 0x0000000000000000), %b38 ], [ %v535, %b41 ]
  %v514 = icmp slt i64 %v512, %v511
  br i1 %v514, label %b41, label %b42
b41:
  %v515 = mul i64 %v512, 8
  %v516 = getelementptr inbounds float, ptr %v28, i64 %v515
  %v517 = mul i64 %v512, 8
  %v518 = getelementptr inbounds float, ptr %v10, i64 %v517
  %v519 = mul i64 %v512, 8
  %v520 = getelementptr inbounds float, ptr %v12, i64 %v519
  %v521 = add i64 0, 0
  %v522 = getelementptr inbounds float, ptr %v516, i64 %v521
  %v523 = load <8 x float>, ptr %v522, align 4
  %v524 = insertelement <8 x float> poison, float 0x3FB99999A0000000, i64 0
  %v525 = shufflevector <8 x float> %v524, <8 x float> poison, <8 x i32> zeroinitializer
  %v526 = fmul <8 x float> %v523, %v525
  %v527 = add i64 0, 0
  %v528 = getelementptr inbounds float, ptr %v518, i64 %v527
  %v529 = load <8 x float>, ptr %v528, align 4
  %v530 = add i64 0, 0
  %v531 = getelementptr inbounds float, ptr %v520, i64 %v530
  %v532 = load <8 x float>, ptr %v531, align 4
  %v533 = fsub <8 x float> %v529, %v532
  %v534 = fmul <8 x float> %v526, %v533
  %v535 = fadd <8 x float> %v513, %v534
  %v536 = add nsw i64 %v512, 1
  br label %b40
b42:
  %v537 = fadd <8 x float> %v507, %v513
  %v538 = add nsw i64 %v506, 128
  br label %b37
b39:
  %v539 = add i64 0, 0
  %v540 = getelementptr inbounds float, ptr %v40, i64 %v539
  store <8 x float> %v507, ptr %v540, align 4
  br label %b36
b36:
  %v541 = icmp sgt i64 %v3, 1
  br i1 %v541, label %b43, label %b44
b43:
  %v542 = getelementptr inbounds i64, ptr %v1, i64 3
  %v543 = atomicrmw add ptr %v542, i64 1 acq_rel
  %v544 = load i64, ptr %v69, align 8
  %v545 = add i64 %v544, 1
  store i64 %v545, ptr %v69, align 8
  %v546 = mul i64 %v3, %v545
  br label %b45
b45:
  %v547 = load atomic i64, ptr %v542 acquire, align 8
  %v548 = icmp slt i64 %v547, %v546
  br i1 %v548, label %b46, label %b47
b46:
  %v549 = call i32 @sched_yield()
  br label %b45
b47:
  br label %b44
b44:
  %v550 = icmp eq i64 %v2, 0
  br i1 %v550, label %b48, label %b49
b48:
  br label %b50
b50:
  %v551 = phi i64 [ 0, %b48 ], [ %v631, %b55 ]
  %v552 = phi <8 x float> [ splat (float 0x0000000000000000), %b48 ], [ %v630, %b55 ]
  %v553 = icmp slt i64 %v551, %v8
  br i1 %v553, label %b51, label %b52
b51:
  %v554 = add i64 %v551, 128
  %v555 = icmp slt i64 %v554, %v8
  %v556 = select i1 %v555, i64 %v554, i64 %v8
  br label %b53
b53:
  %v557 = phi i64 [ %v551, %b51 ], [ %v629, %b54 ]
  %v558 = phi <8 x float> [ splat (float 0x0000000000000000), %b51 ], [ %v628, %b54 ]
  %v559 = icmp slt i64 %v557, %v556
  br i1 %v559, label %b54, label %b55
b54:
  %v560 = mul i64 %v557, 8
  %v561 = getelementptr inbounds float, ptr %v10, i64 %v560
  %v562 = mul i64 %v557, 8
  %v563 = getelementptr inbounds float, ptr %v12, i64 %v562
  %v564 = mul i64 1, %v7
  %v565 = add i64 %v557, %v564
  %v566 = mul i64 %v565, 8
  %v567 = getelementptr inbounds float, ptr %v24, i64 %v566
  %v568 = mul i64 %v557, 1
  %v569 = getelementptr inbounds float, ptr %v14, i64 %v568
  %v570 = getelementptr inbounds float, ptr %v569, i64 0
  %v571 = load float, ptr %v570, align 4
  %v572 = fcmp oeq float %v571, 0x0000000000000000
  %v573 = select i1 %v572, float 0x3FF0000000000000, float 0x0000000000000000
  %v574 = mul i64 %v557, 8
  %v575 = getelementptr inbounds float, ptr %v26, i64 %v574
  %v576 = mul i64 %v557, 8
  %v577 = getelementptr inbounds float, ptr %v22, i64 %v576
  %v578 = add i64 0, 0
  %v579 = getelementptr inbounds float, ptr %v20, i64 %v578
  %v580 = load <8 x float>, ptr %v579, align 4
  %v581 = add i64 0, 0
  %v582 = getelementptr inbounds float, ptr %v561, i64 %v581
  %v583 = load <8 x float>, ptr %v582, align 4
  %v584 = add i64 0, 0
  %v585 = getelementptr inbounds float, ptr %v563, i64 %v584
  %v586 = load <8 x float>, ptr %v585, align 4
  %v587 = fsub <8 x float> %v583, %v586
  %v588 = fmul <8 x float> %v580, %v587
  %v589 = add i64 0, 0
  %v590 = getelementptr inbounds float, ptr %v567, i64 %v589
  %v591 = load <8 x float>, ptr %v590, align 4
  %v592 = fadd <8 x float> %v588, %v591
  %v593 = add i64 0, 0
  %v594 = getelementptr inbounds float, ptr %v16, i64 %v593
  %v595 = load <8 x float>, ptr %v594, align 4
  %v596 = add i64 0, 0
  %v597 = getelementptr inbounds float, ptr %v575, i64 %v596
  %v598 = load <8 x float>, ptr %v597, align 4
  %v599 = fsub <8 x float> %v586, %v598
  %v600 = fmul <8 x float> %v595, %v599
  %v601 = insertelement <8 x float> poison, float 0x3FB99999A0000000, i64 0
  %v602 = shufflevector <8 x float> %v601, <8 x float> poison, <8 x i32> zeroinitializer
  %v603 = fdiv <8 x float> %v600, %v602
  %v604 = fneg <8 x float> %v603
  %v605 = insertelement <8 x float> poison, float %v573, i64 0
  %v606 = shufflevector <8 x float> %v605, <8 x float> poison, <8 x i32> zeroinitializer
  %v607 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v608 = shufflevector <8 x float> %v607, <8 x float> poison, <8 x i32> zeroinitializer
  %v609 = fcmp une <8 x float> %v606, splat (float 0x0000000000000000)
  %v610 = select <8 x i1> %v609, <8 x float> %v608, <8 x float> %v604
  %v611 = fadd <8 x float> %v592, %v610
  %v612 = insertelement <8 x float> poison, float 0x4024000000000000, i64 0
  %v613 = shufflevector <8 x float> %v612, <8 x float> poison, <8 x i32> zeroinitializer
  %v614 = fcmp ogt <8 x float> %v611, %v613
  %v615 = select <8 x i1> %v614, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v616 = insertelement <8 x float> poison, float 0xC024000000000000, i64 0
  %v617 = shufflevector <8 x float> %v616, <8 x float> poison, <8 x i32> zeroinitializer
  %v618 = fcmp olt <8 x float> %v611, %v617
  %v619 = select <8 x i1> %v618, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v620 = add i64 0, 0
  %v621 = getelementptr inbounds float, ptr %v577, i64 %v620
  %v622 = load <8 x float>, ptr %v621, align 4
  %v623 = fcmp une <8 x float> %v619, splat (float 0x0000000000000000)
  %v624 = select <8 x i1> %v623, <8 x float> %v608, <8 x float> %v622
  %v625 = fcmp une <8 x float> %v615, splat (float 0x0000000000000000)
  %v626 = select <8 x i1> %v625, <8 x float> %v608, <8 x float> %v624
  %v627 = fmul <8 x float> %v626, %v587
  %v628 = fadd <8 x float> %v558, %v627
  %v629 = add nsw i64 %v557, 1
  br label %b53
b55:
  %v630 = fadd <8 x float> %v552, %v558
  %v631 = add nsw i64 %v551, 128
  br label %b50
b52:
  %v632 = add i64 0, 0
  %v633 = getelementptr inbounds float, ptr %v42, i64 %v632
  store <8 x float> %v552, ptr %v633, align 4
  br label %b49
b49:
  %v634 = icmp sgt i64 %v3, 1
  br i1 %v634, label %b56, label %b57
b56:
  %v635 = getelementptr inbounds i64, ptr %v1, i64 3
  %v636 = atomicrmw add ptr %v635, i64 1 acq_rel
  %v637 = load i64, ptr %v69, align 8
  %v638 = add i64 %v637, 1
  store i64 %v638, ptr %v69, align 8
  %v639 = mul i64 %v3, %v638
  br label %b58
b58:
  %v640 = load atomic i64, ptr %v635 acquire, align 8
  %v641 = icmp slt i64 %v640, %v639
  br i1 %v641, label %b59, label %b60
b59:
  %v642 = call i32 @sched_yield()
  br label %b58
b60:
  br label %b57
b57:
  ret void
}

declare i32 @sched_yield() #1

attributes #0 = { nounwind "prefer-vector-width"="256" }
attributes #1 = { nounwind }
