; generated from specs/holt.yaml by `make generated`: do not edit
; holt@damped D=8 float32, x86-64-v3

target triple = "x86_64-unknown-linux-gnu"

define void @forward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v83 = alloca i64, i64 1, align 8
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
  %v63 = getelementptr inbounds i64, ptr %v1, i64 9
  %v64 = load i64, ptr %v63, align 8
  %v65 = getelementptr inbounds i64, ptr %v1, i64 10
  %v66 = load i64, ptr %v65, align 8
  %v67 = getelementptr inbounds i64, ptr %v1, i64 11
  %v68 = load i64, ptr %v67, align 8
  %v69 = getelementptr inbounds i64, ptr %v1, i64 12
  %v70 = load i64, ptr %v69, align 8
  %v71 = getelementptr inbounds i64, ptr %v1, i64 13
  %v72 = load i64, ptr %v71, align 8
  %v73 = getelementptr inbounds i64, ptr %v1, i64 14
  %v74 = load i64, ptr %v73, align 8
  %v75 = getelementptr inbounds i64, ptr %v1, i64 17
  %v76 = load i64, ptr %v75, align 8
  %v77 = getelementptr inbounds i64, ptr %v1, i64 18
  %v78 = load i64, ptr %v77, align 8
  %v79 = getelementptr inbounds i64, ptr %v1, i64 26
  %v80 = load i64, ptr %v79, align 8
  %v81 = getelementptr inbounds i64, ptr %v1, i64 27
  %v82 = load i64, ptr %v81, align 8
  store i64 0, ptr %v83, align 8
  %v84 = getelementptr inbounds ptr, ptr %v0, i64 27
  %v85 = load ptr, ptr %v84, align 4
  %v86 = mul i64 %v2, 0
  %v87 = add i64 %v86, 0
  %v88 = getelementptr inbounds float, ptr %v85, i64 %v87
  %v89 = getelementptr inbounds i64, ptr %v1, i64 4
  %v90 = load i64, ptr %v89, align 8
  %v91 = icmp eq i64 %v90, 0
  br i1 %v91, label %b0, label %b1
b0:
  %v92 = icmp eq i64 %v2, 0
  br i1 %v92, label %b2, label %b3
b2:
  %v93 = add i64 0, 0
  %v94 = getelementptr inbounds float, ptr %v10, i64 %v93
  %v95 = load <8 x float>, ptr %v94, align 4
  %v96 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v97 = shufflevector <8 x float> %v96, <8 x float> poison, <8 x i32> zeroinitializer
  %v98 = fsub <8 x float> %v97, %v95
  %v99 = add i64 0, 0
  %v100 = getelementptr inbounds float, ptr %v12, i64 %v99
  %v101 = load <8 x float>, ptr %v100, align 4
  %v102 = fsub <8 x float> %v97, %v101
  %v103 = add i64 0, 0
  %v104 = getelementptr inbounds float, ptr %v14, i64 %v103
  %v105 = load <8 x float>, ptr %v104, align 4
  %v106 = fmul <8 x float> %v102, %v105
  %v107 = add i64 0, 0
  %v108 = getelementptr inbounds float, ptr %v42, i64 %v107
  %v109 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v110 = shufflevector <8 x float> %v109, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v110, ptr %v108, align 4
  %v111 = add i64 0, 0
  %v112 = getelementptr inbounds float, ptr %v44, i64 %v111
  store <8 x float> %v98, ptr %v112, align 4
  %v113 = add i64 0, 0
  %v114 = getelementptr inbounds float, ptr %v46, i64 %v113
  store <8 x float> %v102, ptr %v114, align 4
  %v115 = add i64 0, 0
  %v116 = getelementptr inbounds float, ptr %v48, i64 %v115
  store <8 x float> %v106, ptr %v116, align 4
  br label %b3
b3:
  br label %b1
b1:
  %v117 = icmp sgt i64 %v3, 1
  br i1 %v117, label %b4, label %b5
b4:
  %v118 = getelementptr inbounds i64, ptr %v1, i64 3
  %v119 = atomicrmw add ptr %v118, i64 1 acq_rel
  %v120 = load i64, ptr %v83, align 8
  %v121 = add i64 %v120, 1
  store i64 %v121, ptr %v83, align 8
  %v122 = mul i64 %v3, %v121
  br label %b6
b6:
  %v123 = load atomic i64, ptr %v118 acquire, align 8
  %v124 = icmp slt i64 %v123, %v122
  br i1 %v124, label %b7, label %b8
b7:
  %v125 = call i32 @sched_yield()
  br label %b6
b8:
  br label %b5
b5:
  %v126 = getelementptr inbounds i64, ptr %v1, i64 4
  %v127 = load i64, ptr %v126, align 8
  %v128 = icmp eq i64 %v127, 0
  br i1 %v128, label %b9, label %b10
b9:
  %v129 = getelementptr inbounds i64, ptr %v1, i64 33
  %v130 = load i64, ptr %v129, align 8
  %v131 = icmp eq i64 %v130, 0
  br i1 %v131, label %b11, label %b12
b11:
  %v132 = add i64 %v7, 0
  %v133 = sdiv i64 %v132, 1
  %v134 = add i64 %v2, 1
  %v135 = mul i64 %v133, %v2
  %v136 = sdiv i64 %v135, %v3
  %v137 = mul i64 %v136, 1
  %v138 = icmp slt i64 %v137, %v7
  %v139 = select i1 %v138, i64 %v137, i64 %v7
  %v140 = mul i64 %v133, %v134
  %v141 = sdiv i64 %v140, %v3
  %v142 = mul i64 %v141, 1
  %v143 = icmp slt i64 %v142, %v7
  %v144 = select i1 %v143, i64 %v142, i64 %v7
  br label %b13
b13:
  %v145 = phi i64 [ %v139, %b11 ], [ %v156, %b14 ]
  %v146 = icmp slt i64 %v145, %v144
  br i1 %v146, label %b14, label %b15
b14:
  %v147 = and i64 0, %v72
  %v148 = mul i64 %v147, %v7
  %v149 = add i64 %v148, %v145
  %v150 = mul i64 %v149, 8
  %v151 = getelementptr inbounds float, ptr %v24, i64 %v150
  %v152 = add i64 0, 0
  %v153 = getelementptr inbounds float, ptr %v151, i64 %v152
  %v154 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v155 = shufflevector <8 x float> %v154, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v155, ptr %v153, align 4
  %v156 = add nsw i64 %v145, 1
  br label %b13
b15:
  br label %b12
b12:
  br label %b10
b10:
  %v157 = icmp sgt i64 %v3, 1
  br i1 %v157, label %b16, label %b17
b16:
  %v158 = getelementptr inbounds i64, ptr %v1, i64 3
  %v159 = atomicrmw add ptr %v158, i64 1 acq_rel
  %v160 = load i64, ptr %v83, align 8
  %v161 = add i64 %v160, 1
  store i64 %v161, ptr %v83, align 8
  %v162 = mul i64 %v3, %v161
  br label %b18
b18:
  %v163 = load atomic i64, ptr %v158 acquire, align 8
  %v164 = icmp slt i64 %v163, %v162
  br i1 %v164, label %b19, label %b20
b19:
  %v165 = call i32 @sched_yield()
  br label %b18
b20:
  br label %b17
b17:
  %v166 = getelementptr inbounds i64, ptr %v1, i64 4
  %v167 = load i64, ptr %v166, align 8
  %v168 = icmp eq i64 %v167, 0
  br i1 %v168, label %b21, label %b22
b21:
  %v169 = getelementptr inbounds i64, ptr %v1, i64 34
  %v170 = load i64, ptr %v169, align 8
  %v171 = icmp eq i64 %v170, 0
  br i1 %v171, label %b23, label %b24
b23:
  %v172 = add i64 %v7, 0
  %v173 = sdiv i64 %v172, 1
  %v174 = add i64 %v2, 1
  %v175 = mul i64 %v173, %v2
  %v176 = sdiv i64 %v175, %v3
  %v177 = mul i64 %v176, 1
  %v178 = icmp slt i64 %v177, %v7
  %v179 = select i1 %v178, i64 %v177, i64 %v7
  %v180 = mul i64 %v173, %v174
  %v181 = sdiv i64 %v180, %v3
  %v182 = mul i64 %v181, 1
  %v183 = icmp slt i64 %v182, %v7
  %v184 = select i1 %v183, i64 %v182, i64 %v7
  br label %b25
b25:
  %v185 = phi i64 [ %v179, %b23 ], [ %v196, %b26 ]
  %v186 = icmp slt i64 %v185, %v184
  br i1 %v186, label %b26, label %b27
b26:
  %v187 = and i64 0, %v74
  %v188 = mul i64 %v187, %v7
  %v189 = add i64 %v188, %v185
  %v190 = mul i64 %v189, 8
  %v191 = getelementptr inbounds float, ptr %v26, i64 %v190
  %v192 = add i64 0, 0
  %v193 = getelementptr inbounds float, ptr %v191, i64 %v192
  %v194 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v195 = shufflevector <8 x float> %v194, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v195, ptr %v193, align 4
  %v196 = add nsw i64 %v185, 1
  br label %b25
b27:
  br label %b24
b24:
  br label %b22
b22:
  %v197 = icmp sgt i64 %v3, 1
  br i1 %v197, label %b28, label %b29
b28:
  %v198 = getelementptr inbounds i64, ptr %v1, i64 3
  %v199 = atomicrmw add ptr %v198, i64 1 acq_rel
  %v200 = load i64, ptr %v83, align 8
  %v201 = add i64 %v200, 1
  store i64 %v201, ptr %v83, align 8
  %v202 = mul i64 %v3, %v201
  br label %b30
b30:
  %v203 = load atomic i64, ptr %v198 acquire, align 8
  %v204 = icmp slt i64 %v203, %v202
  br i1 %v204, label %b31, label %b32
b31:
  %v205 = call i32 @sched_yield()
  br label %b30
b32:
  br label %b29
b29:
  br label %b33
b33:
  %v206 = phi i64 [ 0, %b29 ], [ %v299, %b38 ]
  %v207 = icmp slt i64 %v206, %v5
  br i1 %v207, label %b34, label %b35
b34:
  %v208 = add i64 %v7, 0
  %v209 = sdiv i64 %v208, 1
  %v210 = add i64 %v2, 1
  %v211 = mul i64 %v209, %v2
  %v212 = sdiv i64 %v211, %v3
  %v213 = mul i64 %v212, 1
  %v214 = icmp slt i64 %v213, %v7
  %v215 = select i1 %v214, i64 %v213, i64 %v7
  %v216 = mul i64 %v209, %v210
  %v217 = sdiv i64 %v216, %v3
  %v218 = mul i64 %v217, 1
  %v219 = icmp slt i64 %v218, %v7
  %v220 = select i1 %v219, i64 %v218, i64 %v7
  br label %b36
b36:
  %v221 = phi i64 [ %v215, %b34 ], [ %v298, %b37 ]
  %v222 = icmp slt i64 %v221, %v220
  br i1 %v222, label %b37, label %b38
b37:
  %v223 = add i64 %v206, 0
  %v224 = and i64 %v223, %v72
  %v225 = mul i64 %v224, %v7
  %v226 = add i64 %v225, %v221
  %v227 = mul i64 %v226, 8
  %v228 = getelementptr inbounds float, ptr %v24, i64 %v227
  %v229 = add i64 %v206, 0
  %v230 = and i64 %v229, %v74
  %v231 = mul i64 %v230, %v7
  %v232 = add i64 %v231, %v221
  %v233 = mul i64 %v232, 8
  %v234 = getelementptr inbounds float, ptr %v26, i64 %v233
  %v235 = add i64 %v206, 0
  %v236 = and i64 %v235, %v64
  %v237 = mul i64 %v236, %v7
  %v238 = add i64 %v237, %v221
  %v239 = mul i64 %v238, 8
  %v240 = getelementptr inbounds float, ptr %v16, i64 %v239
  %v241 = add i64 %v206, 0
  %v242 = and i64 %v241, %v76
  %v243 = mul i64 %v242, %v7
  %v244 = add i64 %v243, %v221
  %v245 = mul i64 %v244, 8
  %v246 = getelementptr inbounds float, ptr %v32, i64 %v245
  %v247 = add i64 %v206, 1
  %v248 = and i64 %v247, %v72
  %v249 = mul i64 %v248, %v7
  %v250 = add i64 %v249, %v221
  %v251 = mul i64 %v250, 8
  %v252 = getelementptr inbounds float, ptr %v24, i64 %v251
  %v253 = add i64 %v206, 1
  %v254 = and i64 %v253, %v74
  %v255 = mul i64 %v254, %v7
  %v256 = add i64 %v255, %v221
  %v257 = mul i64 %v256, 8
  %v258 = getelementptr inbounds float, ptr %v26, i64 %v257
  %v259 = add i64 0, 0
  %v260 = getelementptr inbounds float, ptr %v228, i64 %v259
  %v261 = load <8 x float>, ptr %v260, align 4
  %v262 = add i64 0, 0
  %v263 = getelementptr inbounds float, ptr %v14, i64 %v262
  %v264 = load <8 x float>, ptr %v263, align 4
  %v265 = add i64 0, 0
  %v266 = getelementptr inbounds float, ptr %v234, i64 %v265
  %v267 = load <8 x float>, ptr %v266, align 4
  %v268 = fmul <8 x float> %v264, %v267
  %v269 = fadd <8 x float> %v261, %v268
  %v270 = add i64 0, 0
  %v271 = getelementptr inbounds float, ptr %v10, i64 %v270
  %v272 = load <8 x float>, ptr %v271, align 4
  %v273 = add i64 0, 0
  %v274 = getelementptr inbounds float, ptr %v240, i64 %v273
  %v275 = load <8 x float>, ptr %v274, align 4
  %v276 = fmul <8 x float> %v272, %v275
  %v277 = add i64 0, 0
  %v278 = getelementptr inbounds float, ptr %v44, i64 %v277
  %v279 = load <8 x float>, ptr %v278, align 4
  %v280 = fmul <8 x float> %v279, %v269
  %v281 = fadd <8 x float> %v276, %v280
  %v282 = add i64 0, 0
  %v283 = getelementptr inbounds float, ptr %v12, i64 %v282
  %v284 = load <8 x float>, ptr %v283, align 4
  %v285 = fsub <8 x float> %v281, %v261
  %v286 = fmul <8 x float> %v284, %v285
  %v287 = add i64 0, 0
  %v288 = getelementptr inbounds float, ptr %v48, i64 %v287
  %v289 = load <8 x float>, ptr %v288, align 4
  %v290 = fmul <8 x float> %v289, %v267
  %v291 = fadd <8 x float> %v286, %v290
  %v292 = add i64 0, 0
  %v293 = getelementptr inbounds float, ptr %v246, i64 %v292
  store <8 x float> %v269, ptr %v293, align 4
  %v294 = add i64 0, 0
  %v295 = getelementptr inbounds float, ptr %v252, i64 %v294
  store <8 x float> %v281, ptr %v295, align 4
  %v296 = add i64 0, 0
  %v297 = getelementptr inbounds float, ptr %v258, i64 %v296
  store <8 x float> %v291, ptr %v297, align 4
  %v298 = add nsw i64 %v221, 1
  br label %b36
b38:
  %v299 = add nsw i64 %v206, 1
  br label %b33
b35:
  %v300 = icmp sgt i64 %v3, 1
  br i1 %v300, label %b39, label %b40
b39:
  %v301 = getelementptr inbounds i64, ptr %v1, i64 3
  %v302 = atomicrmw add ptr %v301, i64 1 acq_rel
  %v303 = load i64, ptr %v83, align 8
  %v304 = add i64 %v303, 1
  store i64 %v304, ptr %v83, align 8
  %v305 = mul i64 %v3, %v304
  br label %b41
b41:
  %v306 = load atomic i64, ptr %v301 acquire, align 8
  %v307 = icmp slt i64 %v306, %v305
  br i1 %v307, label %b42, label %b43
b42:
  %v308 = call i32 @sched_yield()
  br label %b41
b43:
  br label %b40
b40:
  ret void
}
define void @backward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v83 = alloca i64, i64 1, align 8
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
  %v63 = getelementptr inbounds i64, ptr %v1, i64 9
  %v64 = load i64, ptr %v63, align 8
  %v65 = getelementptr inbounds i64, ptr %v1, i64 10
  %v66 = load i64, ptr %v65, align 8
  %v67 = getelementptr inbounds i64, ptr %v1, i64 11
  %v68 = load i64, ptr %v67, align 8
  %v69 = getelementptr inbounds i64, ptr %v1, i64 12
  %v70 = load i64, ptr %v69, align 8
  %v71 = getelementptr inbounds i64, ptr %v1, i64 13
  %v72 = load i64, ptr %v71, align 8
  %v73 = getelementptr inbounds i64, ptr %v1, i64 14
  %v74 = load i64, ptr %v73, align 8
  %v75 = getelementptr inbounds i64, ptr %v1, i64 17
  %v76 = load i64, ptr %v75, align 8
  %v77 = getelementptr inbounds i64, ptr %v1, i64 18
  %v78 = load i64, ptr %v77, align 8
  %v79 = getelementptr inbounds i64, ptr %v1, i64 26
  %v80 = load i64, ptr %v79, align 8
  %v81 = getelementptr inbounds i64, ptr %v1, i64 27
  %v82 = load i64, ptr %v81, align 8
  store i64 0, ptr %v83, align 8
  %v84 = getelementptr inbounds ptr, ptr %v0, i64 27
  %v85 = load ptr, ptr %v84, align 4
  %v86 = mul i64 %v2, 0
  %v87 = add i64 %v86, 0
  %v88 = getelementptr inbounds float, ptr %v85, i64 %v87
  br label %b0
b0:
  %v89 = phi i64 [ 0, %entry ], [ %v220, %b5 ]
  %v90 = icmp slt i64 %v89, %v5
  br i1 %v90, label %b1, label %b2
b1:
  %v91 = sub i64 %v5, 1
  %v92 = sub i64 %v91, %v89
  %v93 = add i64 %v7, 0
  %v94 = sdiv i64 %v93, 1
  %v95 = add i64 %v2, 1
  %v96 = mul i64 %v94, %v2
  %v97 = sdiv i64 %v96, %v3
  %v98 = mul i64 %v97, 1
  %v99 = icmp slt i64 %v98, %v7
  %v100 = select i1 %v99, i64 %v98, i64 %v7
  %v101 = mul i64 %v94, %v95
  %v102 = sdiv i64 %v101, %v3
  %v103 = mul i64 %v102, 1
  %v104 = icmp slt i64 %v103, %v7
  %v105 = select i1 %v104, i64 %v103, i64 %v7
  br label %b3
b3:
  %v106 = phi i64 [ %v100, %b1 ], [ %v219, %b4 ]
  %v107 = icmp slt i64 %v106, %v105
  br i1 %v107, label %b4, label %b5
b4:
  %v108 = add i64 %v92, 1
  %v109 = and i64 %v108, 1
  %v110 = mul i64 %v109, %v7
  %v111 = add i64 %v110, %v106
  %v112 = mul i64 %v111, 8
  %v113 = getelementptr inbounds float, ptr %v30, i64 %v112
  %v114 = add i64 %v92, 0
  %v115 = and i64 %v114, %v68
  %v116 = mul i64 %v115, %v7
  %v117 = add i64 %v116, %v106
  %v118 = mul i64 %v117, 8
  %v119 = getelementptr inbounds float, ptr %v20, i64 %v118
  %v120 = add i64 %v92, 1
  %v121 = and i64 %v120, 1
  %v122 = mul i64 %v121, %v7
  %v123 = add i64 %v122, %v106
  %v124 = mul i64 %v123, 8
  %v125 = getelementptr inbounds float, ptr %v28, i64 %v124
  %v126 = add i64 %v92, 0
  %v127 = and i64 %v126, %v66
  %v128 = mul i64 %v127, %v7
  %v129 = add i64 %v128, %v106
  %v130 = mul i64 %v129, 8
  %v131 = getelementptr inbounds float, ptr %v18, i64 %v130
  %v132 = add i64 %v92, 0
  %v133 = and i64 %v132, %v70
  %v134 = mul i64 %v133, %v7
  %v135 = add i64 %v134, %v106
  %v136 = mul i64 %v135, 8
  %v137 = getelementptr inbounds float, ptr %v22, i64 %v136
  %v138 = add i64 %v92, 0
  %v139 = and i64 %v138, %v80
  %v140 = mul i64 %v139, %v7
  %v141 = add i64 %v140, %v106
  %v142 = mul i64 %v141, 8
  %v143 = getelementptr inbounds float, ptr %v50, i64 %v142
  %v144 = add i64 %v92, 0
  %v145 = and i64 %v144, %v82
  %v146 = mul i64 %v145, %v7
  %v147 = add i64 %v146, %v106
  %v148 = mul i64 %v147, 8
  %v149 = getelementptr inbounds float, ptr %v52, i64 %v148
  %v150 = add i64 %v92, 0
  %v151 = and i64 %v150, %v78
  %v152 = mul i64 %v151, %v7
  %v153 = add i64 %v152, %v106
  %v154 = mul i64 %v153, 8
  %v155 = getelementptr inbounds float, ptr %v34, i64 %v154
  %v156 = add i64 %v92, 0
  %v157 = and i64 %v156, 1
  %v158 = mul i64 %v157, %v7
  %v159 = add i64 %v158, %v106
  %v160 = mul i64 %v159, 8
  %v161 = getelementptr inbounds float, ptr %v30, i64 %v160
  %v162 = add i64 %v92, 0
  %v163 = and i64 %v162, 1
  %v164 = mul i64 %v163, %v7
  %v165 = add i64 %v164, %v106
  %v166 = mul i64 %v165, 8
  %v167 = getelementptr inbounds float, ptr %v28, i64 %v166
  %v168 = add i64 0, 0
  %v169 = getelementptr inbounds float, ptr %v113, i64 %v168
  %v170 = load <8 x float>, ptr %v169, align 4
  %v171 = add i64 0, 0
  %v172 = getelementptr inbounds float, ptr %v119, i64 %v171
  %v173 = load <8 x float>, ptr %v172, align 4
  %v174 = fadd <8 x float> %v170, %v173
  %v175 = add i64 0, 0
  %v176 = getelementptr inbounds float, ptr %v125, i64 %v175
  %v177 = load <8 x float>, ptr %v176, align 4
  %v178 = add i64 0, 0
  %v179 = getelementptr inbounds float, ptr %v131, i64 %v178
  %v180 = load <8 x float>, ptr %v179, align 4
  %v181 = fadd <8 x float> %v177, %v180
  %v182 = add i64 0, 0
  %v183 = getelementptr inbounds float, ptr %v12, i64 %v182
  %v184 = load <8 x float>, ptr %v183, align 4
  %v185 = fmul <8 x float> %v174, %v184
  %v186 = fadd <8 x float> %v181, %v185
  %v187 = add i64 0, 0
  %v188 = getelementptr inbounds float, ptr %v10, i64 %v187
  %v189 = load <8 x float>, ptr %v188, align 4
  %v190 = fmul <8 x float> %v186, %v189
  %v191 = add i64 0, 0
  %v192 = getelementptr inbounds float, ptr %v48, i64 %v191
  %v193 = load <8 x float>, ptr %v192, align 4
  %v194 = fmul <8 x float> %v174, %v193
  %v195 = add i64 0, 0
  %v196 = getelementptr inbounds float, ptr %v137, i64 %v195
  %v197 = load <8 x float>, ptr %v196, align 4
  %v198 = add i64 0, 0
  %v199 = getelementptr inbounds float, ptr %v44, i64 %v198
  %v200 = load <8 x float>, ptr %v199, align 4
  %v201 = fmul <8 x float> %v186, %v200
  %v202 = fadd <8 x float> %v197, %v201
  %v203 = add i64 0, 0
  %v204 = getelementptr inbounds float, ptr %v14, i64 %v203
  %v205 = load <8 x float>, ptr %v204, align 4
  %v206 = fmul <8 x float> %v202, %v205
  %v207 = fadd <8 x float> %v194, %v206
  %v208 = fsub <8 x float> %v202, %v185
  %v209 = add i64 0, 0
  %v210 = getelementptr inbounds float, ptr %v143, i64 %v209
  store <8 x float> %v174, ptr %v210, align 4
  %v211 = add i64 0, 0
  %v212 = getelementptr inbounds float, ptr %v149, i64 %v211
  store <8 x float> %v186, ptr %v212, align 4
  %v213 = add i64 0, 0
  %v214 = getelementptr inbounds float, ptr %v155, i64 %v213
  store <8 x float> %v190, ptr %v214, align 4
  %v215 = add i64 0, 0
  %v216 = getelementptr inbounds float, ptr %v161, i64 %v215
  store <8 x float> %v207, ptr %v216, align 4
  %v217 = add i64 0, 0
  %v218 = getelementptr inbounds float, ptr %v167, i64 %v217
  store <8 x float> %v208, ptr %v218, align 4
  %v219 = add nsw i64 %v106, 1
  br label %b3
b5:
  %v220 = add nsw i64 %v89, 1
  br label %b0
b2:
  %v221 = icmp sgt i64 %v3, 1
  br i1 %v221, label %b6, label %b7
b6:
  %v222 = getelementptr inbounds i64, ptr %v1, i64 3
  %v223 = atomicrmw add ptr %v222, i64 1 acq_rel
  %v224 = load i64, ptr %v83, align 8
  %v225 = add i64 %v224, 1
  store i64 %v225, ptr %v83, align 8
  %v226 = mul i64 %v3, %v225
  br label %b8
b8:
  %v227 = load atomic i64, ptr %v222 acquire, align 8
  %v228 = icmp slt i64 %v227, %v226
  br i1 %v228, label %b9, label %b10
b9:
  %v229 = call i32 @sched_yield()
  br label %b8
b10:
  br label %b7
b7:
  %v230 = icmp eq i64 %v2, 0
  br i1 %v230, label %b11, label %b12
b11:
  br label %b13
b13:
  %v231 = phi i64 [ 0, %b11 ], [ %v264, %b18 ]
  %v232 = phi <8 x float> [ splat (float 0x0000000000000000), %b11 ], [ %v263, %b18 ]
  %v233 = icmp slt i64 %v231, %v8
  br i1 %v233, label %b14, label %b15
b14:
  %v234 = add i64 %v231, 128
  %v235 = icmp slt i64 %v234, %v8
  %v236 = select i1 %v235, i64 %v234, i64 %v8
  br label %b16
b16:
  %v237 = phi i64 [ %v231, %b14 ], [ %v262, %b17 ]
  %v238 = phi <8 x float> [ splat (float 0x0000000000000000), %b14 ], [ %v261, %b17 ]
  %v239 = icmp slt i64 %v237, %v236
  br i1 %v239, label %b17, label %b18
b17:
  %v240 = mul i64 %v237, 8
  %v241 = getelementptr inbounds float, ptr %v22, i64 %v240
  %v242 = mul i64 %v237, 8
  %v243 = getelementptr inbounds float, ptr %v52, i64 %v242
  %v244 = mul i64 %v237, 8
  %v245 = getelementptr inbounds float, ptr %v26, i64 %v244
  %v246 = add i64 0, 0
  %v247 = getelementptr inbounds float, ptr %v241, i64 %v246
  %v248 = load <8 x float>, ptr %v247, align 4
  %v249 = add i64 0, 0
  %v250 = getelementptr inbounds float, ptr %v243, i64 %v249
  %v251 = load <8 x float>, ptr %v250, align 4
  %v252 = add i64 0, 0
  %v253 = getelementptr inbounds float, ptr %v44, i64 %v252
  %v254 = load <8 x float>, ptr %v253, align 4
  %v255 = fmul <8 x float> %v251, %v254
  %v256 = fadd <8 x float> %v248, %v255
  %v257 = add i64 0, 0
  %v258 = getelementptr inbounds float, ptr %v245, i64 %v257
  %v259 = load <8 x float>, ptr %v258, align 4
  %v260 = fmul <8 x float> %v256, %v259
  %v261 = fadd <8 x float> %v238, %v260
  %v262 = add nsw i64 %v237, 1
  br label %b16
b18:
  %v263 = fadd <8 x float> %v232, %v238
  %v264 = add nsw i64 %v231, 128
  br label %b13
b15:
  %v265 = add i64 0, 0
  %v266 = getelementptr inbounds float, ptr %v54, i64 %v265
  store <8 x float> %v232, ptr %v266, align 4
  br label %b12
b12:
  %v267 = icmp sgt i64 %v3, 1
  br i1 %v267, label %b19, label %b20
b19:
  %v268 = getelementptr inbounds i64, ptr %v1, i64 3
  %v269 = atomicrmw add ptr %v268, i64 1 acq_rel
  %v270 = load i64, ptr %v83, align 8
  %v271 = add i64 %v270, 1
  store i64 %v271, ptr %v83, align 8
  %v272 = mul i64 %v3, %v271
  br label %b21
b21:
  %v273 = load atomic i64, ptr %v268 acquire, align 8
  %v274 = icmp slt i64 %v273, %v272
  br i1 %v274, label %b22, label %b23
b22:
  %v275 = call i32 @sched_yield()
  br label %b21
b23:
  br label %b20
b20:
  %v276 = icmp eq i64 %v2, 0
  br i1 %v276, label %b24, label %b25
b24:
  br label %b26
b26:
  %v277 = phi i64 [ 0, %b24 ], [ %v300, %b31 ]
  %v278 = phi <8 x float> [ splat (float 0x0000000000000000), %b24 ], [ %v299, %b31 ]
  %v279 = icmp slt i64 %v277, %v8
  br i1 %v279, label %b27, label %b28
b27:
  %v280 = add i64 %v277, 128
  %v281 = icmp slt i64 %v280, %v8
  %v282 = select i1 %v281, i64 %v280, i64 %v8
  br label %b29
b29:
  %v283 = phi i64 [ %v277, %b27 ], [ %v298, %b30 ]
  %v284 = phi <8 x float> [ splat (float 0x0000000000000000), %b27 ], [ %v297, %b30 ]
  %v285 = icmp slt i64 %v283, %v282
  br i1 %v285, label %b30, label %b31
b30:
  %v286 = mul i64 %v283, 8
  %v287 = getelementptr inbounds float, ptr %v52, i64 %v286
  %v288 = mul i64 %v283, 8
  %v289 = getelementptr inbounds float, ptr %v16, i64 %v288
  %v290 = add i64 0, 0
  %v291 = getelementptr inbounds float, ptr %v287, i64 %v290
  %v292 = load <8 x float>, ptr %v291, align 4
  %v293 = add i64 0, 0
  %v294 = getelementptr inbounds float, ptr %v289, i64 %v293
  %v295 = load <8 x float>, ptr %v294, align 4
  %v296 = fmul <8 x float> %v292, %v295
  %v297 = fadd <8 x float> %v284, %v296
  %v298 = add nsw i64 %v283, 1
  br label %b29
b31:
  %v299 = fadd <8 x float> %v278, %v284
  %v300 = add nsw i64 %v277, 128
  br label %b26
b28:
  %v301 = add i64 0, 0
  %v302 = getelementptr inbounds float, ptr %v56, i64 %v301
  store <8 x float> %v278, ptr %v302, align 4
  br label %b25
b25:
  %v303 = icmp sgt i64 %v3, 1
  br i1 %v303, label %b32, label %b33
b32:
  %v304 = getelementptr inbounds i64, ptr %v1, i64 3
  %v305 = atomicrmw add ptr %v304, i64 1 acq_rel
  %v306 = load i64, ptr %v83, align 8
  %v307 = add i64 %v306, 1
  store i64 %v307, ptr %v83, align 8
  %v308 = mul i64 %v3, %v307
  br label %b34
b34:
  %v309 = load atomic i64, ptr %v304 acquire, align 8
  %v310 = icmp slt i64 %v309, %v308
  br i1 %v310, label %b35, label %b36
b35:
  %v311 = call i32 @sched_yield()
  br label %b34
b36:
  br label %b33
b33:
  %v312 = icmp eq i64 %v2, 0
  br i1 %v312, label %b37, label %b38
b37:
  br label %b39
b39:
  %v313 = phi i64 [ 0, %b37 ], [ %v336, %b44 ]
  %v314 = phi <8 x float> [ splat (float 0x0000000000000000), %b37 ], [ %v335, %b44 ]
  %v315 = icmp slt i64 %v313, %v8
  br i1 %v315, label %b40, label %b41
b40:
  %v316 = add i64 %v313, 128
  %v317 = icmp slt i64 %v316, %v8
  %v318 = select i1 %v317, i64 %v316, i64 %v8
  br label %b42
b42:
  %v319 = phi i64 [ %v313, %b40 ], [ %v334, %b43 ]
  %v320 = phi <8 x float> [ splat (float 0x0000000000000000), %b40 ], [ %v333, %b43 ]
  %v321 = icmp slt i64 %v319, %v318
  br i1 %v321, label %b43, label %b44
b43:
  %v322 = mul i64 %v319, 8
  %v323 = getelementptr inbounds float, ptr %v52, i64 %v322
  %v324 = mul i64 %v319, 8
  %v325 = getelementptr inbounds float, ptr %v32, i64 %v324
  %v326 = add i64 0, 0
  %v327 = getelementptr inbounds float, ptr %v323, i64 %v326
  %v328 = load <8 x float>, ptr %v327, align 4
  %v329 = add i64 0, 0
  %v330 = getelementptr inbounds float, ptr %v325, i64 %v329
  %v331 = load <8 x float>, ptr %v330, align 4
  %v332 = fmul <8 x float> %v328, %v331
  %v333 = fadd <8 x float> %v320, %v332
  %v334 = add nsw i64 %v319, 1
  br label %b42
b44:
  %v335 = fadd <8 x float> %v314, %v320
  %v336 = add nsw i64 %v313, 128
  br label %b39
b41:
  %v337 = add i64 0, 0
  %v338 = getelementptr inbounds float, ptr %v58, i64 %v337
  store <8 x float> %v314, ptr %v338, align 4
  br label %b38
b38:
  %v339 = icmp sgt i64 %v3, 1
  br i1 %v339, label %b45, label %b46
b45:
  %v340 = getelementptr inbounds i64, ptr %v1, i64 3
  %v341 = atomicrmw add ptr %v340, i64 1 acq_rel
  %v342 = load i64, ptr %v83, align 8
  %v343 = add i64 %v342, 1
  store i64 %v343, ptr %v83, align 8
  %v344 = mul i64 %v3, %v343
  br label %b47
b47:
  %v345 = load atomic i64, ptr %v340 acquire, align 8
  %v346 = icmp slt i64 %v345, %v344
  br i1 %v346, label %b48, label %b49
b48:
  %v347 = call i32 @sched_yield()
  br label %b47
b49:
  br label %b46
b46:
  %v348 = icmp eq i64 %v2, 0
  br i1 %v348, label %b50, label %b51
b50:
  br label %b52
b52:
  %v349 = phi i64 [ 0, %b50 ], [ %v380, %b57 ]
  %v350 = phi <8 x float> [ splat (float 0x0000000000000000), %b50 ], [ %v379, %b57 ]
  %v351 = icmp slt i64 %v349, %v8
  br i1 %v351, label %b53, label %b54
b53:
  %v352 = add i64 %v349, 128
  %v353 = icmp slt i64 %v352, %v8
  %v354 = select i1 %v353, i64 %v352, i64 %v8
  br label %b55
b55:
  %v355 = phi i64 [ %v349, %b53 ], [ %v378, %b56 ]
  %v356 = phi <8 x float> [ splat (float 0x0000000000000000), %b53 ], [ %v377, %b56 ]
  %v357 = icmp slt i64 %v355, %v354
  br i1 %v357, label %b56, label %b57
b56:
  %v358 = mul i64 %v355, 8
  %v359 = getelementptr inbounds float, ptr %v50, i64 %v358
  %v360 = mul i64 1, %v7
  %v361 = add i64 %v355, %v360
  %v362 = mul i64 %v361, 8
  %v363 = getelementptr inbounds float, ptr %v24, i64 %v362
  %v364 = mul i64 %v355, 8
  %v365 = getelementptr inbounds float, ptr %v24, i64 %v364
  %v366 = add i64 0, 0
  %v367 = getelementptr inbounds float, ptr %v359, i64 %v366
  %v368 = load <8 x float>, ptr %v367, align 4
  %v369 = add i64 0, 0
  %v370 = getelementptr inbounds float, ptr %v363, i64 %v369
  %v371 = load <8 x float>, ptr %v370, align 4
  %v372 = add i64 0, 0
  %v373 = getelementptr inbounds float, ptr %v365, i64 %v372
  %v374 = load <8 x float>, ptr %v373, align 4
  %v375 = fsub <8 x float> %v371, %v374
  %v376 = fmul <8 x float> %v368, %v375
  %v377 = fadd <8 x float> %v356, %v376
  %v378 = add nsw i64 %v355, 1
  br label %b55
b57:
  %v379 = fadd <8 x float> %v350, %v356
  %v380 = add nsw i64 %v349, 128
  br label %b52
b54:
  %v381 = add i64 0, 0
  %v382 = getelementptr inbounds float, ptr %v60, i64 %v381
  store <8 x float> %v350, ptr %v382, align 4
  br label %b51
b51:
  %v383 = icmp sgt i64 %v3, 1
  br i1 %v383, label %b58, label %b59
b58:
  %v384 = getelementptr inbounds i64, ptr %v1, i64 3
  %v385 = atomicrmw add ptr %v384, i64 1 acq_rel
  %v386 = load i64, ptr %v83, align 8
  %v387 = add i64 %v386, 1
  store i64 %v387, ptr %v83, align 8
  %v388 = mul i64 %v3, %v387
  br label %b60
b60:
  %v389 = load atomic i64, ptr %v384 acquire, align 8
  %v390 = icmp slt i64 %v389, %v388
  br i1 %v390, label %b61, label %b62
b61:
  %v391 = call i32 @sched_yield()
  br label %b60
b62:
  br label %b59
b59:
  %v392 = icmp eq i64 %v2, 0
  br i1 %v392, label %b63, label %b64
b63:
  br label %b65
b65:
  %v393 = phi i64 [ 0, %b63 ], [ %v416, %b70 ]
  %v394 = phi <8 x float> [ splat (float 0x0000000000000000), %b63 ], [ %v415, %b70 ]
  %v395 = icmp slt i64 %v393, %v8
  br i1 %v395, label %b66, label %b67
b66:
  %v396 = add i64 %v393, 128
  %v397 = icmp slt i64 %v396, %v8
  %v398 = select i1 %v397, i64 %v396, i64 %v8
  br label %b68
b68:
  %v399 = phi i64 [ %v393, %b66 ], [ %v414, %b69 ]
  %v400 = phi <8 x float> [ splat (float 0x0000000000000000), %b66 ], [ %v413, %b69 ]
  %v401 = icmp slt i64 %v399, %v398
  br i1 %v401, label %b69, label %b70
b69:
  %v402 = mul i64 %v399, 8
  %v403 = getelementptr inbounds float, ptr %v50, i64 %v402
  %v404 = mul i64 %v399, 8
  %v405 = getelementptr inbounds float, ptr %v26, i64 %v404
  %v406 = add i64 0, 0
  %v407 = getelementptr inbounds float, ptr %v403, i64 %v406
  %v408 = load <8 x float>, ptr %v407, align 4
  %v409 = add i64 0, 0
  %v410 = getelementptr inbounds float, ptr %v405, i64 %v409
  %v411 = load <8 x float>, ptr %v410, align 4
  %v412 = fmul <8 x float> %v408, %v411
  %v413 = fadd <8 x float> %v400, %v412
  %v414 = add nsw i64 %v399, 1
  br label %b68
b70:
  %v415 = fadd <8 x float> %v394, %v400
  %v416 = add nsw i64 %v393, 128
  br label %b65
b67:
  %v417 = add i64 0, 0
  %v418 = getelementptr inbounds float, ptr %v62, i64 %v417
  store <8 x float> %v394, ptr %v418, align 4
  br label %b64
b64:
  %v419 = icmp sgt i64 %v3, 1
  br i1 %v419, label %b71, label %b72
b71:
  %v420 = getelementptr inbounds i64, ptr %v1, i64 3
  %v421 = atomicrmw add ptr %v420, i64 1 acq_rel
  %v422 = load i64, ptr %v83, align 8
  %v423 = add i64 %v422, 1
  store i64 %v423, ptr %v83, align 8
  %v424 = mul i64 %v3, %v423
  br label %b73
b73:
  %v425 = load atomic i64, ptr %v420 acquire, align 8
  %v426 = icmp slt i64 %v425, %v424
  br i1 %v426, label %b74, label %b75
b74:
  %v427 = call i32 @sched_yield()
  br label %b73
b75:
  br label %b72
b72:
  %v428 = icmp eq i64 %v2, 0
  br i1 %v428, label %b76, label %b77
b76:
  %v429 = add i64 0, 0
  %v430 = getelementptr inbounds float, ptr %v56, i64 %v429
  %v431 = load <8 x float>, ptr %v430, align 4
  %v432 = add i64 0, 0
  %v433 = getelementptr inbounds float, ptr %v58, i64 %v432
  %v434 = load <8 x float>, ptr %v433, align 4
  %v435 = fsub <8 x float> %v431, %v434
  %v436 = add i64 0, 0
  %v437 = getelementptr inbounds float, ptr %v60, i64 %v436
  %v438 = load <8 x float>, ptr %v437, align 4
  %v439 = add i64 0, 0
  %v440 = getelementptr inbounds float, ptr %v62, i64 %v439
  %v441 = load <8 x float>, ptr %v440, align 4
  %v442 = add i64 0, 0
  %v443 = getelementptr inbounds float, ptr %v14, i64 %v442
  %v444 = load <8 x float>, ptr %v443, align 4
  %v445 = fmul <8 x float> %v441, %v444
  %v446 = fsub <8 x float> %v438, %v445
  %v447 = add i64 0, 0
  %v448 = getelementptr inbounds float, ptr %v54, i64 %v447
  %v449 = load <8 x float>, ptr %v448, align 4
  %v450 = add i64 0, 0
  %v451 = getelementptr inbounds float, ptr %v46, i64 %v450
  %v452 = load <8 x float>, ptr %v451, align 4
  %v453 = fmul <8 x float> %v441, %v452
  %v454 = fadd <8 x float> %v449, %v453
  %v455 = add i64 0, 0
  %v456 = getelementptr inbounds float, ptr %v38, i64 %v455
  store <8 x float> %v435, ptr %v456, align 4
  %v457 = add i64 0, 0
  %v458 = getelementptr inbounds float, ptr %v40, i64 %v457
  store <8 x float> %v446, ptr %v458, align 4
  %v459 = add i64 0, 0
  %v460 = getelementptr inbounds float, ptr %v36, i64 %v459
  store <8 x float> %v454, ptr %v460, align 4
  br label %b77
b77:
  %v461 = icmp sgt i64 %v3, 1
  br i1 %v461, label %b78, label %b79
b78:
  %v462 = getelementptr inbounds i64, ptr %v1, i64 3
  %v463 = atomicrmw add ptr %v462, i64 1 acq_rel
  %v464 = load i64, ptr %v83, align 8
  %v465 = add i64 %v464, 1
  store i64 %v465, ptr %v83, align 8
  %v466 = mul i64 %v3, %v465
  br label %b80
b80:
  %v467 = load atomic i64, ptr %v462 acquire, align 8
  %v468 = icmp slt i64 %v467, %v466
  br i1 %v468, label %b81, label %b82
b81:
  %v469 = call i32 @sched_yield()
  br label %b80
b82:
  br label %b79
b79:
  ret void
}

declare i32 @sched_yield() #1

attributes #0 = { nounwind "prefer-vector-width"="256" }
attributes #1 = { nounwind }
