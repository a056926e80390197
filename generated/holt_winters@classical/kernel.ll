; generated from specs/holt_winters.yaml by `make generated`: do not edit
; holt_winters@classical D=8 M=4 float32, x86-64-v3

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
  %v63 = getelementptr inbounds ptr, ptr %v0, i64 27
  %v64 = load ptr, ptr %v63, align 4
  %v65 = getelementptr inbounds ptr, ptr %v0, i64 28
  %v66 = load ptr, ptr %v65, align 4
  %v67 = getelementptr inbounds ptr, ptr %v0, i64 29
  %v68 = load ptr, ptr %v67, align 4
  %v69 = getelementptr inbounds ptr, ptr %v0, i64 30
  %v70 = load ptr, ptr %v69, align 4
  %v71 = getelementptr inbounds ptr, ptr %v0, i64 31
  %v72 = load ptr, ptr %v71, align 4
  %v73 = getelementptr inbounds i64, ptr %v1, i64 8
  %v74 = load i64, ptr %v73, align 8
  %v75 = getelementptr inbounds i64, ptr %v1, i64 9
  %v76 = load i64, ptr %v75, align 8
  %v77 = getelementptr inbounds i64, ptr %v1, i64 10
  %v78 = load i64, ptr %v77, align 8
  %v79 = getelementptr inbounds i64, ptr %v1, i64 11
  %v80 = load i64, ptr %v79, align 8
  %v81 = getelementptr inbounds i64, ptr %v1, i64 12
  %v82 = load i64, ptr %v81, align 8
  %v83 = getelementptr inbounds i64, ptr %v1, i64 13
  %v84 = load i64, ptr %v83, align 8
  %v85 = getelementptr inbounds i64, ptr %v1, i64 14
  %v86 = load i64, ptr %v85, align 8
  %v87 = getelementptr inbounds i64, ptr %v1, i64 18
  %v88 = load i64, ptr %v87, align 8
  %v89 = getelementptr inbounds i64, ptr %v1, i64 19
  %v90 = load i64, ptr %v89, align 8
  %v91 = getelementptr inbounds i64, ptr %v1, i64 28
  %v92 = load i64, ptr %v91, align 8
  %v93 = getelementptr inbounds i64, ptr %v1, i64 29
  %v94 = load i64, ptr %v93, align 8
  %v95 = getelementptr inbounds i64, ptr %v1, i64 30
  %v96 = load i64, ptr %v95, align 8
  %v97 = getelementptr inbounds ptr, ptr %v0, i64 32
  %v98 = load ptr, ptr %v97, align 4
  %v99 = mul i64 %v2, 0
  %v100 = add i64 %v99, 0
  %v101 = getelementptr inbounds float, ptr %v98, i64 %v100
  %v102 = getelementptr inbounds i64, ptr %v1, i64 4
  %v103 = load i64, ptr %v102, align 8
  %v104 = icmp eq i64 %v103, 0
  br i1 %v104, label %b0, label %b1
b0:
  %v105 = icmp eq i64 %v2, 0
  br i1 %v105, label %b2, label %b3
b2:
  %v106 = add i64 0, 0
  %v107 = getelementptr inbounds float, ptr %v10, i64 %v106
  %v108 = load <8 x float>, ptr %v107, align 4
  %v109 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v110 = shufflevector <8 x float> %v109, <8 x float> poison, <8 x i32> zeroinitializer
  %v111 = fsub <8 x float> %v110, %v108
  %v112 = add i64 0, 0
  %v113 = getelementptr inbounds float, ptr %v12, i64 %v112
  %v114 = load <8 x float>, ptr %v113, align 4
  %v115 = fsub <8 x float> %v110, %v114
  %v116 = add i64 0, 0
  %v117 = getelementptr inbounds float, ptr %v14, i64 %v116
  %v118 = load <8 x float>, ptr %v117, align 4
  %v119 = fsub <8 x float> %v110, %v118
  %v120 = add i64 0, 0
  %v121 = getelementptr inbounds float, ptr %v46, i64 %v120
  %v122 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v123 = shufflevector <8 x float> %v122, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v123, ptr %v121, align 4
  %v124 = add i64 0, 0
  %v125 = getelementptr inbounds float, ptr %v48, i64 %v124
  store <8 x float> %v111, ptr %v125, align 4
  %v126 = add i64 0, 0
  %v127 = getelementptr inbounds float, ptr %v50, i64 %v126
  store <8 x float> %v115, ptr %v127, align 4
  %v128 = add i64 0, 0
  %v129 = getelementptr inbounds float, ptr %v52, i64 %v128
  store <8 x float> %v119, ptr %v129, align 4
  br label %b3
b3:
  br label %b1
b1:
  %v130 = icmp sgt i64 %v3, 1
  br i1 %v130, label %b4, label %b5
b4:
  %v131 = getelementptr inbounds i64, ptr %v1, i64 3
  %v132 = atomicrmw add ptr %v131, i64 1 acq_rel
  %v133 = mul i64 %v3, 1
  br label %b6
b6:
  %v134 = load atomic i64, ptr %v131 acquire, align 8
  %v135 = icmp slt i64 %v134, %v133
  br i1 %v135, label %b7, label %b8
b7:
  %v136 = call i32 @sched_yield()
  br label %b6
b8:
  br label %b5
b5:
  %v137 = getelementptr inbounds i64, ptr %v1, i64 4
  %v138 = load i64, ptr %v137, align 8
  %v139 = icmp eq i64 %v138, 0
  br i1 %v139, label %b9, label %b10
b9:
  %v140 = icmp eq i64 %v2, 0
  br i1 %v140, label %b11, label %b12
b11:
  br label %b13
b13:
  %v141 = phi i64 [ 0, %b11 ], [ %v147, %b14 ]
  %v142 = icmp slt i64 %v141, 32
  br i1 %v142, label %b14, label %b15
b14:
  %v143 = add i64 0, %v141
  %v144 = getelementptr inbounds float, ptr %v54, i64 %v143
  %v145 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v146 = shufflevector <8 x float> %v145, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v146, ptr %v144, align 4
  %v147 = add nsw i64 %v141, 8
  br label %b13
b15:
  br label %b12
b12:
  br label %b10
b10:
  %v148 = icmp sgt i64 %v3, 1
  br i1 %v148, label %b16, label %b17
b16:
  %v149 = getelementptr inbounds i64, ptr %v1, i64 3
  %v150 = atomicrmw add ptr %v149, i64 1 acq_rel
  %v151 = mul i64 %v3, 2
  br label %b18
b18:
  %v152 = load atomic i64, ptr %v149 acquire, align 8
  %v153 = icmp slt i64 %v152, %v151
  br i1 %v153, label %b19, label %b20
b19:
  %v154 = call i32 @sched_yield()
  br label %b18
b20:
  br label %b17
b17:
  %v155 = getelementptr inbounds i64, ptr %v1, i64 4
  %v156 = load i64, ptr %v155, align 8
  %v157 = icmp eq i64 %v156, 0
  br i1 %v157, label %b21, label %b22
b21:
  %v158 = getelementptr inbounds i64, ptr %v1, i64 37
  %v159 = load i64, ptr %v158, align 8
  %v160 = icmp eq i64 %v159, 0
  br i1 %v160, label %b23, label %b24
b23:
  %v161 = add i64 %v7, 0
  %v162 = sdiv i64 %v161, 1
  %v163 = add i64 %v2, 1
  %v164 = mul i64 %v162, %v2
  %v165 = sdiv i64 %v164, %v3
  %v166 = mul i64 %v165, 1
  %v167 = icmp slt i64 %v166, %v7
  %v168 = select i1 %v167, i64 %v166, i64 %v7
  %v169 = mul i64 %v162, %v163
  %v170 = sdiv i64 %v169, %v3
  %v171 = mul i64 %v170, 1
  %v172 = icmp slt i64 %v171, %v7
  %v173 = select i1 %v172, i64 %v171, i64 %v7
  br label %b25
b25:
  %v174 = phi i64 [ %v168, %b23 ], [ %v185, %b26 ]
  %v175 = icmp slt i64 %v174, %v173
  br i1 %v175, label %b26, label %b27
b26:
  %v176 = and i64 0, %v82
  %v177 = mul i64 %v176, %v7
  %v178 = add i64 %v177, %v174
  %v179 = mul i64 %v178, 8
  %v180 = getelementptr inbounds float, ptr %v24, i64 %v179
  %v181 = add i64 0, 0
  %v182 = getelementptr inbounds float, ptr %v180, i64 %v181
  %v183 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v184 = shufflevector <8 x float> %v183, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v184, ptr %v182, align 4
  %v185 = add nsw i64 %v174, 1
  br label %b25
b27:
  br label %b24
b24:
  br label %b22
b22:
  %v186 = icmp sgt i64 %v3, 1
  br i1 %v186, label %b28, label %b29
b28:
  %v187 = getelementptr inbounds i64, ptr %v1, i64 3
  %v188 = atomicrmw add ptr %v187, i64 1 acq_rel
  %v189 = mul i64 %v3, 3
  br label %b30
b30:
  %v190 = load atomic i64, ptr %v187 acquire, align 8
  %v191 = icmp slt i64 %v190, %v189
  br i1 %v191, label %b31, label %b32
b31:
  %v192 = call i32 @sched_yield()
  br label %b30
b32:
  br label %b29
b29:
  %v193 = getelementptr inbounds i64, ptr %v1, i64 4
  %v194 = load i64, ptr %v193, align 8
  %v195 = icmp eq i64 %v194, 0
  br i1 %v195, label %b33, label %b34
b33:
  %v196 = getelementptr inbounds i64, ptr %v1, i64 38
  %v197 = load i64, ptr %v196, align 8
  %v198 = icmp eq i64 %v197, 0
  br i1 %v198, label %b35, label %b36
b35:
  %v199 = add i64 %v7, 0
  %v200 = sdiv i64 %v199, 1
  %v201 = add i64 %v2, 1
  %v202 = mul i64 %v200, %v2
  %v203 = sdiv i64 %v202, %v3
  %v204 = mul i64 %v203, 1
  %v205 = icmp slt i64 %v204, %v7
  %v206 = select i1 %v205, i64 %v204, i64 %v7
  %v207 = mul i64 %v200, %v201
  %v208 = sdiv i64 %v207, %v3
  %v209 = mul i64 %v208, 1
  %v210 = icmp slt i64 %v209, %v7
  %v211 = select i1 %v210, i64 %v209, i64 %v7
  br label %b37
b37:
  %v212 = phi i64 [ %v206, %b35 ], [ %v223, %b38 ]
  %v213 = icmp slt i64 %v212, %v211
  br i1 %v213, label %b38, label %b39
b38:
  %v214 = and i64 0, %v84
  %v215 = mul i64 %v214, %v7
  %v216 = add i64 %v215, %v212
  %v217 = mul i64 %v216, 8
  %v218 = getelementptr inbounds float, ptr %v26, i64 %v217
  %v219 = add i64 0, 0
  %v220 = getelementptr inbounds float, ptr %v218, i64 %v219
  %v221 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v222 = shufflevector <8 x float> %v221, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v222, ptr %v220, align 4
  %v223 = add nsw i64 %v212, 1
  br label %b37
b39:
  br label %b36
b36:
  br label %b34
b34:
  %v224 = icmp sgt i64 %v3, 1
  br i1 %v224, label %b40, label %b41
b40:
  %v225 = getelementptr inbounds i64, ptr %v1, i64 3
  %v226 = atomicrmw add ptr %v225, i64 1 acq_rel
  %v227 = mul i64 %v3, 4
  br label %b42
b42:
  %v228 = load atomic i64, ptr %v225 acquire, align 8
  %v229 = icmp slt i64 %v228, %v227
  br i1 %v229, label %b43, label %b44
b43:
  %v230 = call i32 @sched_yield()
  br label %b42
b44:
  br label %b41
b41:
  %v231 = getelementptr inbounds i64, ptr %v1, i64 4
  %v232 = load i64, ptr %v231, align 8
  %v233 = icmp eq i64 %v232, 0
  br i1 %v233, label %b45, label %b46
b45:
  %v234 = getelementptr inbounds i64, ptr %v1, i64 39
  %v235 = load i64, ptr %v234, align 8
  %v236 = icmp eq i64 %v235, 0
  br i1 %v236, label %b47, label %b48
b47:
  %v237 = add i64 %v7, 0
  %v238 = sdiv i64 %v237, 1
  %v239 = add i64 %v2, 1
  %v240 = mul i64 %v238, %v2
  %v241 = sdiv i64 %v240, %v3
  %v242 = mul i64 %v241, 1
  %v243 = icmp slt i64 %v242, %v7
  %v244 = select i1 %v243, i64 %v242, i64 %v7
  %v245 = mul i64 %v238, %v239
  %v246 = sdiv i64 %v245, %v3
  %v247 = mul i64 %v246, 1
  %v248 = icmp slt i64 %v247, %v7
  %v249 = select i1 %v248, i64 %v247, i64 %v7
  br label %b49
b49:
  %v250 = phi i64 [ %v244, %b47 ], [ %v264, %b54 ]
  %v251 = icmp slt i64 %v250, %v249
  br i1 %v251, label %b50, label %b51
b50:
  %v252 = and i64 0, %v86
  %v253 = mul i64 %v252, %v7
  %v254 = add i64 %v253, %v250
  %v255 = mul i64 %v254, 32
  %v256 = getelementptr inbounds float, ptr %v28, i64 %v255
  br label %b52
b52:
  %v257 = phi i64 [ 0, %b50 ], [ %v263, %b53 ]
  %v258 = icmp slt i64 %v257, 32
  br i1 %v258, label %b53, label %b54
b53:
  %v259 = add i64 0, %v257
  %v260 = getelementptr inbounds float, ptr %v256, i64 %v259
  %v261 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v262 = shufflevector <8 x float> %v261, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v262, ptr %v260, align 4
  %v263 = add nsw i64 %v257, 8
  br label %b52
b54:
  %v264 = add nsw i64 %v250, 1
  br label %b49
b51:
  br label %b48
b48:
  br label %b46
b46:
  %v265 = icmp sgt i64 %v3, 1
  br i1 %v265, label %b55, label %b56
b55:
  %v266 = getelementptr inbounds i64, ptr %v1, i64 3
  %v267 = atomicrmw add ptr %v266, i64 1 acq_rel
  %v268 = mul i64 %v3, 5
  br label %b57
b57:
  %v269 = load atomic i64, ptr %v266 acquire, align 8
  %v270 = icmp slt i64 %v269, %v268
  br i1 %v270, label %b58, label %b59
b58:
  %v271 = call i32 @sched_yield()
  br label %b57
b59:
  br label %b56
b56:
  br label %b60
b60:
  %v272 = phi i64 [ 0, %b56 ], [ %v469, %b74 ]
  %v273 = icmp slt i64 %v272, %v5
  br i1 %v273, label %b61, label %b62
b61:
  %v274 = add i64 %v7, 0
  %v275 = sdiv i64 %v274, 1
  %v276 = add i64 %v2, 1
  %v277 = mul i64 %v275, %v2
  %v278 = sdiv i64 %v277, %v3
  %v279 = mul i64 %v278, 1
  %v280 = icmp slt i64 %v279, %v7
  %v281 = select i1 %v280, i64 %v279, i64 %v7
  %v282 = mul i64 %v275, %v276
  %v283 = sdiv i64 %v282, %v3
  %v284 = mul i64 %v283, 1
  %v285 = icmp slt i64 %v284, %v7
  %v286 = select i1 %v285, i64 %v284, i64 %v7
  br label %b63
b63:
  %v287 = phi i64 [ %v281, %b61 ], [ %v371, %b64 ]
  %v288 = icmp slt i64 %v287, %v286
  br i1 %v288, label %b64, label %b65
b64:
  %v289 = add i64 %v272, 0
  %v290 = and i64 %v289, %v82
  %v291 = mul i64 %v290, %v7
  %v292 = add i64 %v291, %v287
  %v293 = mul i64 %v292, 8
  %v294 = getelementptr inbounds float, ptr %v24, i64 %v293
  %v295 = add i64 %v272, 0
  %v296 = and i64 %v295, %v84
  %v297 = mul i64 %v296, %v7
  %v298 = add i64 %v297, %v287
  %v299 = mul i64 %v298, 8
  %v300 = getelementptr inbounds float, ptr %v26, i64 %v299
  %v301 = add i64 %v272, 0
  %v302 = and i64 %v301, %v86
  %v303 = mul i64 %v302, %v7
  %v304 = add i64 %v303, %v287
  %v305 = mul i64 %v304, 32
  %v306 = getelementptr inbounds float, ptr %v28, i64 %v305
  %v307 = add i64 %v272, 0
  %v308 = and i64 %v307, %v74
  %v309 = mul i64 %v308, %v7
  %v310 = add i64 %v309, %v287
  %v311 = mul i64 %v310, 8
  %v312 = getelementptr inbounds float, ptr %v16, i64 %v311
  %v313 = add i64 %v272, 0
  %v314 = and i64 %v313, %v88
  %v315 = mul i64 %v314, %v7
  %v316 = add i64 %v315, %v287
  %v317 = mul i64 %v316, 8
  %v318 = getelementptr inbounds float, ptr %v36, i64 %v317
  %v319 = add i64 %v272, 1
  %v320 = and i64 %v319, %v82
  %v321 = mul i64 %v320, %v7
  %v322 = add i64 %v321, %v287
  %v323 = mul i64 %v322, 8
  %v324 = getelementptr inbounds float, ptr %v24, i64 %v323
  %v325 = add i64 %v272, 1
  %v326 = and i64 %v325, %v84
  %v327 = mul i64 %v326, %v7
  %v328 = add i64 %v327, %v287
  %v329 = mul i64 %v328, 8
  %v330 = getelementptr inbounds float, ptr %v26, i64 %v329
  %v331 = add i64 0, 0
  %v332 = getelementptr inbounds float, ptr %v294, i64 %v331
  %v333 = load <8 x float>, ptr %v332, align 4
  %v334 = add i64 0, 0
  %v335 = getelementptr inbounds float, ptr %v300, i64 %v334
  %v336 = load <8 x float>, ptr %v335, align 4
  %v337 = fadd <8 x float> %v333, %v336
  %v338 = add i64 0, 0
  %v339 = getelementptr inbounds float, ptr %v306, i64 %v338
  %v340 = load <8 x float>, ptr %v339, align 4
  %v341 = fadd <8 x float> %v337, %v340
  %v342 = add i64 0, 0
  %v343 = getelementptr inbounds float, ptr %v10, i64 %v342
  %v344 = load <8 x float>, ptr %v343, align 4
  %v345 = add i64 0, 0
  %v346 = getelementptr inbounds float, ptr %v312, i64 %v345
  %v347 = load <8 x float>, ptr %v346, align 4
  %v348 = fsub <8 x float> %v347, %v340
  %v349 = fmul <8 x float> %v344, %v348
  %v350 = add i64 0, 0
  %v351 = getelementptr inbounds float, ptr %v48, i64 %v350
  %v352 = load <8 x float>, ptr %v351, align 4
  %v353 = fmul <8 x float> %v352, %v337
  %v354 = fadd <8 x float> %v349, %v353
  %v355 = add i64 0, 0
  %v356 = getelementptr inbounds float, ptr %v12, i64 %v355
  %v357 = load <8 x float>, ptr %v356, align 4
  %v358 = fsub <8 x float> %v354, %v333
  %v359 = fmul <8 x float> %v357, %v358
  %v360 = add i64 0, 0
  %v361 = getelementptr inbounds float, ptr %v50, i64 %v360
  %v362 = load <8 x float>, ptr %v361, align 4
  %v363 = fmul <8 x float> %v362, %v336
  %v364 = fadd <8 x float> %v359, %v363
  %v365 = add i64 0, 0
  %v366 = getelementptr inbounds float, ptr %v318, i64 %v365
  store <8 x float> %v341, ptr %v366, align 4
  %v367 = add i64 0, 0
  %v368 = getelementptr inbounds float, ptr %v324, i64 %v367
  store <8 x float> %v354, ptr %v368, align 4
  %v369 = add i64 0, 0
  %v370 = getelementptr inbounds float, ptr %v330, i64 %v369
  store <8 x float> %v364, ptr %v370, align 4
  %v371 = add nsw i64 %v287, 1
  br label %b63
b65:
  %v372 = add i64 %v7, 0
  %v373 = sdiv i64 %v372, 1
  %v374 = add i64 %v2, 1
  %v375 = mul i64 %v373, %v2
  %v376 = sdiv i64 %v375, %v3
  %v377 = mul i64 %v376, 1
  %v378 = icmp slt i64 %v377, %v7
  %v379 = select i1 %v378, i64 %v377, i64 %v7
  %v380 = mul i64 %v373, %v374
  %v381 = sdiv i64 %v380, %v3
  %v382 = mul i64 %v381, 1
  %v383 = icmp slt i64 %v382, %v7
  %v384 = select i1 %v383, i64 %v382, i64 %v7
  br label %b66
b66:
  %v385 = phi i64 [ %v379, %b65 ], [ %v407, %b71 ]
  %v386 = icmp slt i64 %v385, %v384
  br i1 %v386, label %b67, label %b68
b67:
  %v387 = add i64 %v272, 0
  %v388 = and i64 %v387, %v86
  %v389 = mul i64 %v388, %v7
  %v390 = add i64 %v389, %v385
  %v391 = mul i64 %v390, 32
  %v392 = getelementptr inbounds float, ptr %v28, i64 %v391
  %v393 = add i64 %v272, 1
  %v394 = and i64 %v393, %v86
  %v395 = mul i64 %v394, %v7
  %v396 = add i64 %v395, %v385
  %v397 = mul i64 %v396, 32
  %v398 = getelementptr inbounds float, ptr %v28, i64 %v397
  br label %b69
b69:
  %v399 = phi i64 [ 0, %b67 ], [ %v406, %b70 ]
  %v400 = icmp slt i64 %v399, 24
  br i1 %v400, label %b70, label %b71
b70:
  %v401 = add i64 8, %v399
  %v402 = getelementptr inbounds float, ptr %v392, i64 %v401
  %v403 = load <8 x float>, ptr %v402, align 4
  %v404 = add i64 0, %v399
  %v405 = getelementptr inbounds float, ptr %v398, i64 %v404
  store <8 x float> %v403, ptr %v405, align 4
  %v406 = add nsw i64 %v399, 8
  br label %b69
b71:
  %v407 = add nsw i64 %v385, 1
  br label %b66
b68:
  %v408 = add i64 %v7, 0
  %v409 = sdiv i64 %v408, 1
  %v410 = add i64 %v2, 1
  %v411 = mul i64 %v409, %v2
  %v412 = sdiv i64 %v411, %v3
  %v413 = mul i64 %v412, 1
  %v414 = icmp slt i64 %v413, %v7
  %v415 = select i1 %v414, i64 %v413, i64 %v7
  %v416 = mul i64 %v409, %v410
  %v417 = sdiv i64 %v416, %v3
  %v418 = mul i64 %v417, 1
  %v419 = icmp slt i64 %v418, %v7
  %v420 = select i1 %v419, i64 %v418, i64 %v7
  br label %b72
b72:
  %v421 = phi i64 [ %v415, %b68 ], [ %v468, %b73 ]
  %v422 = icmp slt i64 %v421, %v420
  br i1 %v422, label %b73, label %b74
b73:
  %v423 = add i64 %v272, 0
  %v424 = and i64 %v423, %v74
  %v425 = mul i64 %v424, %v7
  %v426 = add i64 %v425, %v421
  %v427 = mul i64 %v426, 8
  %v428 = getelementptr inbounds float, ptr %v16, i64 %v427
  %v429 = add i64 %v272, 1
  %v430 = and i64 %v429, %v82
  %v431 = mul i64 %v430, %v7
  %v432 = add i64 %v431, %v421
  %v433 = mul i64 %v432, 8
  %v434 = getelementptr inbounds float, ptr %v24, i64 %v433
  %v435 = add i64 %v272, 0
  %v436 = and i64 %v435, %v86
  %v437 = mul i64 %v436, %v7
  %v438 = add i64 %v437, %v421
  %v439 = mul i64 %v438, 32
  %v440 = getelementptr inbounds float, ptr %v28, i64 %v439
  %v441 = add i64 %v272, 1
  %v442 = and i64 %v441, %v86
  %v443 = mul i64 %v442, %v7
  %v444 = add i64 %v443, %v421
  %v445 = mul i64 %v444, 32
  %v446 = getelementptr inbounds float, ptr %v28, i64 %v445
  %v447 = add i64 0, 0
  %v448 = getelementptr inbounds float, ptr %v14, i64 %v447
  %v449 = load <8 x float>, ptr %v448, align 4
  %v450 = add i64 0, 0
  %v451 = getelementptr inbounds float, ptr %v428, i64 %v450
  %v452 = load <8 x float>, ptr %v451, align 4
  %v453 = add i64 0, 0
  %v454 = getelementptr inbounds float, ptr %v434, i64 %v453
  %v455 = load <8 x float>, ptr %v454, align 4
  %v456 = fsub <8 x float> %v452, %v455
  %v457 = fmul <8 x float> %v449, %v456
  %v458 = add i64 0, 0
  %v459 = getelementptr inbounds float, ptr %v52, i64 %v458
  %v460 = load <8 x float>, ptr %v459, align 4
  %v461 = add i64 0, 0
  %v462 = getelementptr inbounds float, ptr %v440, i64 %v461
  %v463 = load <8 x float>, ptr %v462, align 4
  %v464 = fmul <8 x float> %v460, %v463
  %v465 = fadd <8 x float> %v457, %v464
  %v466 = add i64 24, 0
  %v467 = getelementptr inbounds float, ptr %v446, i64 %v466
  store <8 x float> %v465, ptr %v467, align 4
  %v468 = add nsw i64 %v421, 1
  br label %b72
b74:
  %v469 = add nsw i64 %v272, 1
  br label %b60
b62:
  %v470 = icmp sgt i64 %v3, 1
  br i1 %v470, label %b75, label %b76
b75:
  %v471 = getelementptr inbounds i64, ptr %v1, i64 3
  %v472 = atomicrmw add ptr %v471, i64 1 acq_rel
  %v473 = mul i64 %v3, 6
  br label %b77
b77:
  %v474 = load atomic i64, ptr %v471 acquire, align 8
  %v475 = icmp slt i64 %v474, %v473
  br i1 %v475, label %b78, label %b79
b78:
  %v476 = call i32 @sched_yield()
  br label %b77
b79:
  br label %b76
b76:
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
  %v63 = getelementptr inbounds ptr, ptr %v0, i64 27
  %v64 = load ptr, ptr %v63, align 4
  %v65 = getelementptr inbounds ptr, ptr %v0, i64 28
  %v66 = load ptr, ptr %v65, align 4
  %v67 = getelementptr inbounds ptr, ptr %v0, i64 29
  %v68 = load ptr, ptr %v67, align 4
  %v69 = getelementptr inbounds ptr, ptr %v0, i64 30
  %v70 = load ptr, ptr %v69, align 4
  %v71 = getelementptr inbounds ptr, ptr %v0, i64 31
  %v72 = load ptr, ptr %v71, align 4
  %v73 = getelementptr inbounds i64, ptr %v1, i64 8
  %v74 = load i64, ptr %v73, align 8
  %v75 = getelementptr inbounds i64, ptr %v1, i64 9
  %v76 = load i64, ptr %v75, align 8
  %v77 = getelementptr inbounds i64, ptr %v1, i64 10
  %v78 = load i64, ptr %v77, align 8
  %v79 = getelementptr inbounds i64, ptr %v1, i64 11
  %v80 = load i64, ptr %v79, align 8
  %v81 = getelementptr inbounds i64, ptr %v1, i64 12
  %v82 = load i64, ptr %v81, align 8
  %v83 = getelementptr inbounds i64, ptr %v1, i64 13
  %v84 = load i64, ptr %v83, align 8
  %v85 = getelementptr inbounds i64, ptr %v1, i64 14
  %v86 = load i64, ptr %v85, align 8
  %v87 = getelementptr inbounds i64, ptr %v1, i64 18
  %v88 = load i64, ptr %v87, align 8
  %v89 = getelementptr inbounds i64, ptr %v1, i64 19
  %v90 = load i64, ptr %v89, align 8
  %v91 = getelementptr inbounds i64, ptr %v1, i64 28
  %v92 = load i64, ptr %v91, align 8
  %v93 = getelementptr inbounds i64, ptr %v1, i64 29
  %v94 = load i64, ptr %v93, align 8
  %v95 = getelementptr inbounds i64, ptr %v1, i64 30
  %v96 = load i64, ptr %v95, align 8
  %v97 = getelementptr inbounds ptr, ptr %v0, i64 32
  %v98 = load ptr, ptr %v97, align 4
  %v99 = mul i64 %v2, 0
  %v100 = add i64 %v99, 0
  %v101 = getelementptr inbounds float, ptr %v98, i64 %v100
  br label %b0
b0:
  %v102 = phi i64 [ 0, %entry ], [ %v399, %b17 ]
  %v103 = icmp slt i64 %v102, %v5
  br i1 %v103, label %b1, label %b2
b1:
  %v104 = sub i64 %v5, 1
  %v105 = sub i64 %v104, %v102
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
  br label %b3
b3:
  %v119 = phi i64 [ %v113, %b1 ], [ %v148, %b4 ]
  %v120 = icmp slt i64 %v119, %v118
  br i1 %v120, label %b4, label %b5
b4:
  %v121 = add i64 %v105, 1
  %v122 = and i64 %v121, 1
  %v123 = mul i64 %v122, %v7
  %v124 = add i64 %v123, %v119
  %v125 = mul i64 %v124, 8
  %v126 = getelementptr inbounds float, ptr %v32, i64 %v125
  %v127 = add i64 %v105, 0
  %v128 = and i64 %v127, %v78
  %v129 = mul i64 %v128, %v7
  %v130 = add i64 %v129, %v119
  %v131 = mul i64 %v130, 8
  %v132 = getelementptr inbounds float, ptr %v20, i64 %v131
  %v133 = add i64 %v105, 0
  %v134 = and i64 %v133, %v92
  %v135 = mul i64 %v134, %v7
  %v136 = add i64 %v135, %v119
  %v137 = mul i64 %v136, 8
  %v138 = getelementptr inbounds float, ptr %v56, i64 %v137
  %v139 = add i64 0, 0
  %v140 = getelementptr inbounds float, ptr %v126, i64 %v139
  %v141 = load <8 x float>, ptr %v140, align 4
  %v142 = add i64 0, 0
  %v143 = getelementptr inbounds float, ptr %v132, i64 %v142
  %v144 = load <8 x float>, ptr %v143, align 4
  %v145 = fadd <8 x float> %v141, %v144
  %v146 = add i64 0, 0
  %v147 = getelementptr inbounds float, ptr %v138, i64 %v146
  store <8 x float> %v145, ptr %v147, align 4
  %v148 = add nsw i64 %v119, 1
  br label %b3
b5:
  %v149 = add i64 %v7, 0
  %v150 = sdiv i64 %v149, 1
  %v151 = add i64 %v2, 1
  %v152 = mul i64 %v150, %v2
  %v153 = sdiv i64 %v152, %v3
  %v154 = mul i64 %v153, 1
  %v155 = icmp slt i64 %v154, %v7
  %v156 = select i1 %v155, i64 %v154, i64 %v7
  %v157 = mul i64 %v150, %v151
  %v158 = sdiv i64 %v157, %v3
  %v159 = mul i64 %v158, 1
  %v160 = icmp slt i64 %v159, %v7
  %v161 = select i1 %v160, i64 %v159, i64 %v7
  br label %b6
b6:
  %v162 = phi i64 [ %v156, %b5 ], [ %v181, %b7 ]
  %v163 = icmp slt i64 %v162, %v161
  br i1 %v163, label %b7, label %b8
b7:
  %v164 = add i64 %v105, 1
  %v165 = and i64 %v164, 1
  %v166 = mul i64 %v165, %v7
  %v167 = add i64 %v166, %v162
  %v168 = mul i64 %v167, 32
  %v169 = getelementptr inbounds float, ptr %v34, i64 %v168
  %v170 = add i64 %v105, 0
  %v171 = and i64 %v170, %v94
  %v172 = mul i64 %v171, %v7
  %v173 = add i64 %v172, %v162
  %v174 = mul i64 %v173, 8
  %v175 = getelementptr inbounds float, ptr %v58, i64 %v174
  %v176 = add i64 24, 0
  %v177 = getelementptr inbounds float, ptr %v169, i64 %v176
  %v178 = load <8 x float>, ptr %v177, align 4
  %v179 = add i64 0, 0
  %v180 = getelementptr inbounds float, ptr %v175, i64 %v179
  store <8 x float> %v178, ptr %v180, align 4
  %v181 = add nsw i64 %v162, 1
  br label %b6
b8:
  %v182 = add i64 %v7, 0
  %v183 = sdiv i64 %v182, 1
  %v184 = add i64 %v2, 1
  %v185 = mul i64 %v183, %v2
  %v186 = sdiv i64 %v185, %v3
  %v187 = mul i64 %v186, 1
  %v188 = icmp slt i64 %v187, %v7
  %v189 = select i1 %v188, i64 %v187, i64 %v7
  %v190 = mul i64 %v183, %v184
  %v191 = sdiv i64 %v190, %v3
  %v192 = mul i64 %v191, 1
  %v193 = icmp slt i64 %v192, %v7
  %v194 = select i1 %v193, i64 %v192, i64 %v7
  br label %b9
b9:
  %v195 = phi i64 [ %v189, %b8 ], [ %v301, %b10 ]
  %v196 = icmp slt i64 %v195, %v194
  br i1 %v196, label %b10, label %b11
b10:
  %v197 = add i64 %v105, 1
  %v198 = and i64 %v197, 1
  %v199 = mul i64 %v198, %v7
  %v200 = add i64 %v199, %v195
  %v201 = mul i64 %v200, 8
  %v202 = getelementptr inbounds float, ptr %v30, i64 %v201
  %v203 = add i64 %v105, 0
  %v204 = and i64 %v203, %v76
  %v205 = mul i64 %v204, %v7
  %v206 = add i64 %v205, %v195
  %v207 = mul i64 %v206, 8
  %v208 = getelementptr inbounds float, ptr %v18, i64 %v207
  %v209 = add i64 %v105, 0
  %v210 = and i64 %v209, %v94
  %v211 = mul i64 %v210, %v7
  %v212 = add i64 %v211, %v195
  %v213 = mul i64 %v212, 8
  %v214 = getelementptr inbounds float, ptr %v58, i64 %v213
  %v215 = add i64 %v105, 0
  %v216 = and i64 %v215, %v92
  %v217 = mul i64 %v216, %v7
  %v218 = add i64 %v217, %v195
  %v219 = mul i64 %v218, 8
  %v220 = getelementptr inbounds float, ptr %v56, i64 %v219
  %v221 = add i64 %v105, 0
  %v222 = and i64 %v221, %v80
  %v223 = mul i64 %v222, %v7
  %v224 = add i64 %v223, %v195
  %v225 = mul i64 %v224, 8
  %v226 = getelementptr inbounds float, ptr %v22, i64 %v225
  %v227 = add i64 %v105, 0
  %v228 = and i64 %v227, %v96
  %v229 = mul i64 %v228, %v7
  %v230 = add i64 %v229, %v195
  %v231 = mul i64 %v230, 8
  %v232 = getelementptr inbounds float, ptr %v60, i64 %v231
  %v233 = add i64 %v105, 0
  %v234 = and i64 %v233, 1
  %v235 = mul i64 %v234, %v7
  %v236 = add i64 %v235, %v195
  %v237 = mul i64 %v236, 8
  %v238 = getelementptr inbounds float, ptr %v32, i64 %v237
  %v239 = add i64 %v105, 0
  %v240 = and i64 %v239, 1
  %v241 = mul i64 %v240, %v7
  %v242 = add i64 %v241, %v195
  %v243 = mul i64 %v242, 8
  %v244 = getelementptr inbounds float, ptr %v30, i64 %v243
  %v245 = add i64 %v105, 0
  %v246 = and i64 %v245, %v90
  %v247 = mul i64 %v246, %v7
  %v248 = add i64 %v247, %v195
  %v249 = mul i64 %v248, 8
  %v250 = getelementptr inbounds float, ptr %v38, i64 %v249
  %v251 = add i64 0, 0
  %v252 = getelementptr inbounds float, ptr %v202, i64 %v251
  %v253 = load <8 x float>, ptr %v252, align 4
  %v254 = add i64 0, 0
  %v255 = getelementptr inbounds float, ptr %v208, i64 %v254
  %v256 = load <8 x float>, ptr %v255, align 4
  %v257 = fadd <8 x float> %v253, %v256
  %v258 = add i64 0, 0
  %v259 = getelementptr inbounds float, ptr %v214, i64 %v258
  %v260 = load <8 x float>, ptr %v259, align 4
  %v261 = add i64 0, 0
  %v262 = getelementptr inbounds float, ptr %v14, i64 %v261
  %v263 = load <8 x float>, ptr %v262, align 4
  %v264 = fmul <8 x float> %v260, %v263
  %v265 = fsub <8 x float> %v257, %v264
  %v266 = add i64 0, 0
  %v267 = getelementptr inbounds float, ptr %v220, i64 %v266
  %v268 = load <8 x float>, ptr %v267, align 4
  %v269 = add i64 0, 0
  %v270 = getelementptr inbounds float, ptr %v12, i64 %v269
  %v271 = load <8 x float>, ptr %v270, align 4
  %v272 = fmul <8 x float> %v268, %v271
  %v273 = fadd <8 x float> %v265, %v272
  %v274 = add i64 0, 0
  %v275 = getelementptr inbounds float, ptr %v50, i64 %v274
  %v276 = load <8 x float>, ptr %v275, align 4
  %v277 = fmul <8 x float> %v268, %v276
  %v278 = add i64 0, 0
  %v279 = getelementptr inbounds float, ptr %v48, i64 %v278
  %v280 = load <8 x float>, ptr %v279, align 4
  %v281 = fmul <8 x float> %v273, %v280
  %v282 = add i64 0, 0
  %v283 = getelementptr inbounds float, ptr %v226, i64 %v282
  %v284 = load <8 x float>, ptr %v283, align 4
  %v285 = fadd <8 x float> %v281, %v284
  %v286 = fadd <8 x float> %v277, %v285
  %v287 = fsub <8 x float> %v285, %v272
  %v288 = add i64 0, 0
  %v289 = getelementptr inbounds float, ptr %v10, i64 %v288
  %v290 = load <8 x float>, ptr %v289, align 4
  %v291 = fmul <8 x float> %v273, %v290
  %v292 = fadd <8 x float> %v264, %v291
  %v293 = add i64 0, 0
  %v294 = getelementptr inbounds float, ptr %v232, i64 %v293
  store <8 x float> %v273, ptr %v294, align 4
  %v295 = add i64 0, 0
  %v296 = getelementptr inbounds float, ptr %v238, i64 %v295
  store <8 x float> %v286, ptr %v296, align 4
  %v297 = add i64 0, 0
  %v298 = getelementptr inbounds float, ptr %v244, i64 %v297
  store <8 x float> %v287, ptr %v298, align 4
  %v299 = add i64 0, 0
  %v300 = getelementptr inbounds float, ptr %v250, i64 %v299
  store <8 x float> %v292, ptr %v300, align 4
  %v301 = add nsw i64 %v195, 1
  br label %b9
b11:
  %v302 = add i64 %v7, 0
  %v303 = sdiv i64 %v302, 1
  %v304 = add i64 %v2, 1
  %v305 = mul i64 %v303, %v2
  %v306 = sdiv i64 %v305, %v3
  %v307 = mul i64 %v306, 1
  %v308 = icmp slt i64 %v307, %v7
  %v309 = select i1 %v308, i64 %v307, i64 %v7
  %v310 = mul i64 %v303, %v304
  %v311 = sdiv i64 %v310, %v3
  %v312 = mul i64 %v311, 1
  %v313 = icmp slt i64 %v312, %v7
  %v314 = select i1 %v313, i64 %v312, i64 %v7
  br label %b12
b12:
  %v315 = phi i64 [ %v309, %b11 ], [ %v362, %b13 ]
  %v316 = icmp slt i64 %v315, %v314
  br i1 %v316, label %b13, label %b14
b13:
  %v317 = add i64 %v105, 0
  %v318 = and i64 %v317, %v94
  %v319 = mul i64 %v318, %v7
  %v320 = add i64 %v319, %v315
  %v321 = mul i64 %v320, 8
  %v322 = getelementptr inbounds float, ptr %v58, i64 %v321
  %v323 = add i64 %v105, 0
  %v324 = and i64 %v323, %v96
  %v325 = mul i64 %v324, %v7
  %v326 = add i64 %v325, %v315
  %v327 = mul i64 %v326, 8
  %v328 = getelementptr inbounds float, ptr %v60, i64 %v327
  %v329 = add i64 %v105, 0
  %v330 = and i64 %v329, %v80
  %v331 = mul i64 %v330, %v7
  %v332 = add i64 %v331, %v315
  %v333 = mul i64 %v332, 8
  %v334 = getelementptr inbounds float, ptr %v22, i64 %v333
  %v335 = add i64 %v105, 0
  %v336 = and i64 %v335, 1
  %v337 = mul i64 %v336, %v7
  %v338 = add i64 %v337, %v315
  %v339 = mul i64 %v338, 32
  %v340 = getelementptr inbounds float, ptr %v34, i64 %v339
  %v341 = add i64 0, 0
  %v342 = getelementptr inbounds float, ptr %v322, i64 %v341
  %v343 = load <8 x float>, ptr %v342, align 4
  %v344 = add i64 0, 0
  %v345 = getelementptr inbounds float, ptr %v52, i64 %v344
  %v346 = load <8 x float>, ptr %v345, align 4
  %v347 = fmul <8 x float> %v343, %v346
  %v348 = add i64 0, 0
  %v349 = getelementptr inbounds float, ptr %v328, i64 %v348
  %v350 = load <8 x float>, ptr %v349, align 4
  %v351 = add i64 0, 0
  %v352 = getelementptr inbounds float, ptr %v10, i64 %v351
  %v353 = load <8 x float>, ptr %v352, align 4
  %v354 = fmul <8 x float> %v350, %v353
  %v355 = fsub <8 x float> %v347, %v354
  %v356 = add i64 0, 0
  %v357 = getelementptr inbounds float, ptr %v334, i64 %v356
  %v358 = load <8 x float>, ptr %v357, align 4
  %v359 = fadd <8 x float> %v355, %v358
  %v360 = add i64 0, 0
  %v361 = getelementptr inbounds float, ptr %v340, i64 %v360
  store <8 x float> %v359, ptr %v361, align 4
  %v362 = add nsw i64 %v315, 1
  br label %b12
b14:
  %v363 = add i64 %v7, 0
  %v364 = sdiv i64 %v363, 1
  %v365 = add i64 %v2, 1
  %v366 = mul i64 %v364, %v2
  %v367 = sdiv i64 %v366, %v3
  %v368 = mul i64 %v367, 1
  %v369 = icmp slt i64 %v368, %v7
  %v370 = select i1 %v369, i64 %v368, i64 %v7
  %v371 = mul i64 %v364, %v365
  %v372 = sdiv i64 %v371, %v3
  %v373 = mul i64 %v372, 1
  %v374 = icmp slt i64 %v373, %v7
  %v375 = select i1 %v374, i64 %v373, i64 %v7
  br label %b15
b15:
  %v376 = phi i64 [ %v370, %b14 ], [ %v398, %b20 ]
  %v377 = icmp slt i64 %v376, %v375
  br i1 %v377, label %b16, label %b17
b16:
  %v378 = add i64 %v105, 1
  %v379 = and i64 %v378, 1
  %v380 = mul i64 %v379, %v7
  %v381 = add i64 %v380, %v376
  %v382 = mul i64 %v381, 32
  %v383 = getelementptr inbounds float, ptr %v34, i64 %v382
  %v384 = add i64 %v105, 0
  %v385 = and i64 %v384, 1
  %v386 = mul i64 %v385, %v7
  %v387 = add i64 %v386, %v376
  %v388 = mul i64 %v387, 32
  %v389 = getelementptr inbounds float, ptr %v34, i64 %v388
  br label %b18
b18:
  %v390 = phi i64 [ 0, %b16 ], [ %v397, %b19 ]
  %v391 = icmp slt i64 %v390, 24
  br i1 %v391, label %b19, label %b20
b19:
  %v392 = add i64 0, %v390
  %v393 = getelementptr inbounds float, ptr %v383, i64 %v392
  %v394 = load <8 x float>, ptr %v393, align 4
  %v395 = add i64 8, %v390
  %v396 = getelementptr inbounds float, ptr %v389, i64 %v395
  store <8 x float> %v394, ptr %v396, align 4
  %v397 = add nsw i64 %v390, 8
  br label %b18
b20:
  %v398 = add nsw i64 %v376, 1
  br label %b15
b17:
  %v399 = add nsw i64 %v102, 1
  br label %b0
b2:
  %v400 = icmp sgt i64 %v3, 1
  br i1 %v400, label %b21, label %b22
b21:
  %v401 = getelementptr inbounds i64, ptr %v1, i64 3
  %v402 = atomicrmw add ptr %v401, i64 1 acq_rel
  %v403 = mul i64 %v3, 1
  br label %b23
b23:
  %v404 = load atomic i64, ptr %v401 acquire, align 8
  %v405 = icmp slt i64 %v404, %v403
  br i1 %v405, label %b24, label %b25
b24:
  %v406 = call i32 @sched_yield()
  br label %b23
b25:
  br label %b22
b22:
  %v407 = icmp eq i64 %v2, 0
  br i1 %v407, label %b26, label %b27
b26:
  br label %b28
b28:
  %v408 = phi i64 [ 0, %b26 ], [ %v437, %b33 ]
  %v409 = phi <8 x float> [ splat (float 0x0000000000000000), %b26 ], [ %v436, %b33 ]
  %v410 = icmp slt i64 %v408, %v8
  br i1 %v410, label %b29, label %b30
b29:
  %v411 = add i64 %v408, 128
  %v412 = icmp slt i64 %v411, %v8
  %v413 = select i1 %v412, i64 %v411, i64 %v8
  br label %b31
b31:
  %v414 = phi i64 [ %v408, %b29 ], [ %v435, %b32 ]
  %v415 = phi <8 x float> [ splat (float 0x0000000000000000), %b29 ], [ %v434, %b32 ]
  %v416 = icmp slt i64 %v414, %v413
  br i1 %v416, label %b32, label %b33
b32:
  %v417 = mul i64 %v414, 8
  %v418 = getelementptr inbounds float, ptr %v60, i64 %v417
  %v419 = mul i64 %v414, 8
  %v420 = getelementptr inbounds float, ptr %v16, i64 %v419
  %v421 = mul i64 %v414, 32
  %v422 = getelementptr inbounds float, ptr %v28, i64 %v421
  %v423 = add i64 0, 0
  %v424 = getelementptr inbounds float, ptr %v418, i64 %v423
  %v425 = load <8 x float>, ptr %v424, align 4
  %v426 = add i64 0, 0
  %v427 = getelementptr inbounds float, ptr %v420, i64 %v426
  %v428 = load <8 x float>, ptr %v427, align 4
  %v429 = add i64 0, 0
  %v430 = getelementptr inbounds float, ptr %v422, i64 %v429
  %v431 = load <8 x float>, ptr %v430, align 4
  %v432 = fsub <8 x float> %v428, %v431
  %v433 = fmul <8 x float> %v425, %v432
  %v434 = fadd <8 x float> %v415, %v433
  %v435 = add nsw i64 %v414, 1
  br label %b31
b33:
  %v436 = fadd <8 x float> %v409, %v415
  %v437 = add nsw i64 %v408, 128
  br label %b28
b30:
  %v438 = add i64 0, 0
  %v439 = getelementptr inbounds float, ptr %v62, i64 %v438
  store <8 x float> %v409, ptr %v439, align 4
  br label %b27
b27:
  %v440 = icmp sgt i64 %v3, 1
  br i1 %v440, label %b34, label %b35
b34:
  %v441 = getelementptr inbounds i64, ptr %v1, i64 3
  %v442 = atomicrmw add ptr %v441, i64 1 acq_rel
  %v443 = mul i64 %v3, 2
  br label %b36
b36:
  %v444 = load atomic i64, ptr %v441 acquire, align 8
  %v445 = icmp slt i64 %v444, %v443
  br i1 %v445, label %b37, label %b38
b37:
  %v446 = call i32 @sched_yield()
  br label %b36
b38:
  br label %b35
b35:
  %v447 = icmp eq i64 %v2, 0
  br i1 %v447, label %b39, label %b40
b39:
  br label %b41
b41:
  %v448 = phi i64 [ 0, %b39 ], [ %v477, %b46 ]
  %v449 = phi <8 x float> [ splat (float 0x0000000000000000), %b39 ], [ %v476, %b46 ]
  %v450 = icmp slt i64 %v448, %v8
  br i1 %v450, label %b42, label %b43
b42:
  %v451 = add i64 %v448, 128
  %v452 = icmp slt i64 %v451, %v8
  %v453 = select i1 %v452, i64 %v451, i64 %v8
  br label %b44
b44:
  %v454 = phi i64 [ %v448, %b42 ], [ %v475, %b45 ]
  %v455 = phi <8 x float> [ splat (float 0x0000000000000000), %b42 ], [ %v474, %b45 ]
  %v456 = icmp slt i64 %v454, %v453
  br i1 %v456, label %b45, label %b46
b45:
  %v457 = mul i64 %v454, 8
  %v458 = getelementptr inbounds float, ptr %v60, i64 %v457
  %v459 = mul i64 %v454, 8
  %v460 = getelementptr inbounds float, ptr %v24, i64 %v459
  %v461 = mul i64 %v454, 8
  %v462 = getelementptr inbounds float, ptr %v26, i64 %v461
  %v463 = add i64 0, 0
  %v464 = getelementptr inbounds float, ptr %v458, i64 %v463
  %v465 = load <8 x float>, ptr %v464, align 4
  %v466 = add i64 0, 0
  %v467 = getelementptr inbounds float, ptr %v460, i64 %v466
  %v468 = load <8 x float>, ptr %v467, align 4
  %v469 = add i64 0, 0
  %v470 = getelementptr inbounds float, ptr %v462, i64 %v469
  %v471 = load <8 x float>, ptr %v470, align 4
  %v472 = fadd <8 x float> %v468, %v471
  %v473 = fmul <8 x float> %v465, %v472
  %v474 = fadd <8 x float> %v455, %v473
  %v475 = add nsw i64 %v454, 1
  br label %b44
b46:
  %v476 = fadd <8 x float> %v449, %v455
  %v477 = add nsw i64 %v448, 128
  br label %b41
b43:
  %v478 = add i64 0, 0
  %v479 = getelementptr inbounds float, ptr %v64, i64 %v478
  store <8 x float> %v449, ptr %v479, align 4
  br label %b40
b40:
  %v480 = icmp sgt i64 %v3, 1
  br i1 %v480, label %b47, label %b48
b47:
  %v481 = getelementptr inbounds i64, ptr %v1, i64 3
  %v482 = atomicrmw add ptr %v481, i64 1 acq_rel
  %v483 = mul i64 %v3, 3
  br label %b49
b49:
  %v484 = load atomic i64, ptr %v481 acquire, align 8
  %v485 = icmp slt i64 %v484, %v483
  br i1 %v485, label %b50, label %b51
b50:
  %v486 = call i32 @sched_yield()
  br label %b49
b51:
  br label %b48
b48:
  %v487 = icmp eq i64 %v2, 0
  br i1 %v487, label %b52, label %b53
b52:
  br label %b54
b54:
  %v488 = phi i64 [ 0, %b52 ], [ %v519, %b59 ]
  %v489 = phi <8 x float> [ splat (float 0x0000000000000000), %b52 ], [ %v518, %b59 ]
  %v490 = icmp slt i64 %v488, %v8
  br i1 %v490, label %b55, label %b56
b55:
  %v491 = add i64 %v488, 128
  %v492 = icmp slt i64 %v491, %v8
  %v493 = select i1 %v492, i64 %v491, i64 %v8
  br label %b57
b57:
  %v494 = phi i64 [ %v488, %b55 ], [ %v517, %b58 ]
  %v495 = phi <8 x float> [ splat (float 0x0000000000000000), %b55 ], [ %v516, %b58 ]
  %v496 = icmp slt i64 %v494, %v493
  br i1 %v496, label %b58, label %b59
b58:
  %v497 = mul i64 %v494, 8
  %v498 = getelementptr inbounds float, ptr %v56, i64 %v497
  %v499 = mul i64 1, %v7
  %v500 = add i64 %v494, %v499
  %v501 = mul i64 %v500, 8
  %v502 = getelementptr inbounds float, ptr %v24, i64 %v501
  %v503 = mul i64 %v494, 8
  %v504 = getelementptr inbounds float, ptr %v24, i64 %v503
  %v505 = add i64 0, 0
  %v506 = getelementptr inbounds float, ptr %v498, i64 %v505
  %v507 = load <8 x float>, ptr %v506, align 4
  %v508 = add i64 0, 0
  %v509 = getelementptr inbounds float, ptr %v502, i64 %v508
  %v510 = load <8 x float>, ptr %v509, align 4
  %v511 = add i64 0, 0
  %v512 = getelementptr inbounds float, ptr %v504, i64 %v511
  %v513 = load <8 x float>, ptr %v512, align 4
  %v514 = fsub <8 x float> %v510, %v513
  %v515 = fmul <8 x float> %v507, %v514
  %v516 = fadd <8 x float> %v495, %v515
  %v517 = add nsw i64 %v494, 1
  br label %b57
b59:
  %v518 = fadd <8 x float> %v489, %v495
  %v519 = add nsw i64 %v488, 128
  br label %b54
b56:
  %v520 = add i64 0, 0
  %v521 = getelementptr inbounds float, ptr %v66, i64 %v520
  store <8 x float> %v489, ptr %v521, align 4
  br label %b53
b53:
  %v522 = icmp sgt i64 %v3, 1
  br i1 %v522, label %b60, label %b61
b60:
  %v523 = getelementptr inbounds i64, ptr %v1, i64 3
  %v524 = atomicrmw add ptr %v523, i64 1 acq_rel
  %v525 = mul i64 %v3, 4
  br label %b62
b62:
  %v526 = load atomic i64, ptr %v523 acquire, align 8
  %v527 = icmp slt i64 %v526, %v525
  br i1 %v527, label %b63, label %b64
b63:
  %v528 = call i32 @sched_yield()
  br label %b62
b64:
  br label %b61
b61:
  %v529 = icmp eq i64 %v2, 0
  br i1 %v529, label %b65, label %b66
b65:
  br label %b67
b67:
  %v530 = phi i64 [ 0, %b65 ], [ %v553, %b72 ]
  %v531 = phi <8 x float> [ splat (float 0x0000000000000000), %b65 ], [ %v552, %b72 ]
  %v532 = icmp slt i64 %v530, %v8
  br i1 %v532, label %b68, label %b69
b68:
  %v533 = add i64 %v530, 128
  %v534 = icmp slt i64 %v533, %v8
  %v535 = select i1 %v534, i64 %v533, i64 %v8
  br label %b70
b70:
  %v536 = phi i64 [ %v530, %b68 ], [ %v551, %b71 ]
  %v537 = phi <8 x float> [ splat (float 0x0000000000000000), %b68 ], [ %v550, %b71 ]
  %v538 = icmp slt i64 %v536, %v535
  br i1 %v538, label %b71, label %b72
b71:
  %v539 = mul i64 %v536, 8
  %v540 = getelementptr inbounds float, ptr %v56, i64 %v539
  %v541 = mul i64 %v536, 8
  %v542 = getelementptr inbounds float, ptr %v26, i64 %v541
  %v543 = add i64 0, 0
  %v544 = getelementptr inbounds float, ptr %v540, i64 %v543
  %v545 = load <8 x float>, ptr %v544, align 4
  %v546 = add i64 0, 0
  %v547 = getelementptr inbounds float, ptr %v542, i64 %v546
  %v548 = load <8 x float>, ptr %v547, align 4
  %v549 = fmul <8 x float> %v545, %v548
  %v550 = fadd <8 x float> %v537, %v549
  %v551 = add nsw i64 %v536, 1
  br label %b70
b72:
  %v552 = fadd <8 x float> %v531, %v537
  %v553 = add nsw i64 %v530, 128
  br label %b67
b69:
  %v554 = add i64 0, 0
  %v555 = getelementptr inbounds float, ptr %v68, i64 %v554
  store <8 x float> %v531, ptr %v555, align 4
  br label %b66
b66:
  %v556 = icmp sgt i64 %v3, 1
  br i1 %v556, label %b73, label %b74
b73:
  %v557 = getelementptr inbounds i64, ptr %v1, i64 3
  %v558 = atomicrmw add ptr %v557, i64 1 acq_rel
  %v559 = mul i64 %v3, 5
  br label %b75
b75:
  %v560 = load atomic i64, ptr %v557 acquire, align 8
  %v561 = icmp slt i64 %v560, %v559
  br i1 %v561, label %b76, label %b77
b76:
  %v562 = call i32 @sched_yield()
  br label %b75
b77:
  br label %b74
b74:
  %v563 = icmp eq i64 %v2, 0
  br i1 %v563, label %b78, label %b79
b78:
  br label %b80
b80:
  %v564 = phi i64 [ 0, %b78 ], [ %v595, %b85 ]
  %v565 = phi <8 x float> [ splat (float 0x0000000000000000), %b78 ], [ %v594, %b85 ]
  %v566 = icmp slt i64 %v564, %v8
  br i1 %v566, label %b81, label %b82
b81:
  %v567 = add i64 %v564, 128
  %v568 = icmp slt i64 %v567, %v8
  %v569 = select i1 %v568, i64 %v567, i64 %v8
  br label %b83
b83:
  %v570 = phi i64 [ %v564, %b81 ], [ %v593, %b84 ]
  %v571 = phi <8 x float> [ splat (float 0x0000000000000000), %b81 ], [ %v592, %b84 ]
  %v572 = icmp slt i64 %v570, %v569
  br i1 %v572, label %b84, label %b85
b84:
  %v573 = mul i64 %v570, 8
  %v574 = getelementptr inbounds float, ptr %v58, i64 %v573
  %v575 = mul i64 %v570, 8
  %v576 = getelementptr inbounds float, ptr %v16, i64 %v575
  %v577 = mul i64 1, %v7
  %v578 = add i64 %v570, %v577
  %v579 = mul i64 %v578, 8
  %v580 = getelementptr inbounds float, ptr %v24, i64 %v579
  %v581 = add i64 0, 0
  %v582 = getelementptr inbounds float, ptr %v574, i64 %v581
  %v583 = load <8 x float>, ptr %v582, align 4
  %v584 = add i64 0, 0
  %v585 = getelementptr inbounds float, ptr %v576, i64 %v584
  %v586 = load <8 x float>, ptr %v585, align 4
  %v587 = add i64 0, 0
  %v588 = getelementptr inbounds float, ptr %v580, i64 %v587
  %v589 = load <8 x float>, ptr %v588, align 4
  %v590 = fsub <8 x float> %v586, %v589
  %v591 = fmul <8 x float> %v583, %v590
  %v592 = fadd <8 x float> %v571, %v591
  %v593 = add nsw i64 %v570, 1
  br label %b83
b85:
  %v594 = fadd <8 x float> %v565, %v571
  %v595 = add nsw i64 %v564, 128
  br label %b80
b82:
  %v596 = add i64 0, 0
  %v597 = getelementptr inbounds float, ptr %v70, i64 %v596
  store <8 x float> %v565, ptr %v597, align 4
  br label %b79
b79:
  %v598 = icmp sgt i64 %v3, 1
  br i1 %v598, label %b86, label %b87
b86:
  %v599 = getelementptr inbounds i64, ptr %v1, i64 3
  %v600 = atomicrmw add ptr %v599, i64 1 acq_rel
  %v601 = mul i64 %v3, 6
  br label %b88
b88:
  %v602 = load atomic i64, ptr %v599 acquire, align 8
  %v603 = icmp slt i64 %v602, %v601
  br i1 %v603, label %b89, label %b90
b89:
  %v604 = call i32 @sched_yield()
  br label %b88
b90:
  br label %b87
b87:
  %v605 = icmp eq i64 %v2, 0
  br i1 %v605, label %b91, label %b92
b91:
  br label %b93
b93:
  %v606 = phi i64 [ 0, %b91 ], [ %v629, %b98 ]
  %v607 = phi <8 x float> [ splat (float 0x0000000000000000), %b91 ], [ %v628, %b98 ]
  %v608 = icmp slt i64 %v606, %v8
  br i1 %v608, label %b94, label %b95
b94:
  %v609 = add i64 %v606, 128
  %v610 = icmp slt i64 %v609, %v8
  %v611 = select i1 %v610, i64 %v609, i64 %v8
  br label %b96
b96:
  %v612 = phi i64 [ %v606, %b94 ], [ %v627, %b97 ]
  %v613 = phi <8 x float> [ splat (float 0x0000000000000000), %b94 ], [ %v626, %b97 ]
  %v614 = icmp slt i64 %v612, %v611
  br i1 %v614, label %b97, label %b98
b97:
  %v615 = mul i64 %v612, 8
  %v616 = getelementptr inbounds float, ptr %v58, i64 %v615
  %v617 = mul i64 %v612, 32
  %v618 = getelementptr inbounds float, ptr %v28, i64 %v617
  %v619 = add i64 0, 0
  %v620 = getelementptr inbounds float, ptr %v616, i64 %v619
  %v621 = load <8 x float>, ptr %v620, align 4
  %v622 = add i64 0, 0
  %v623 = getelementptr inbounds float, ptr %v618, i64 %v622
  %v624 = load <8 x float>, ptr %v623, align 4
  %v625 = fmul <8 x float> %v621, %v624
  %v626 = fadd <8 x float> %v613, %v625
  %v627 = add nsw i64 %v612, 1
  br label %b96
b98:
  %v628 = fadd <8 x float> %v607, %v613
  %v629 = add nsw i64 %v606, 128
  br label %b93
b95:
  %v630 = add i64 0, 0
  %v631 = getelementptr inbounds float, ptr %v72, i64 %v630
  store <8 x float> %v607, ptr %v631, align 4
  br label %b92
b92:
  %v632 = icmp sgt i64 %v3, 1
  br i1 %v632, label %b99, label %b100
b99:
  %v633 = getelementptr inbounds i64, ptr %v1, i64 3
  %v634 = atomicrmw add ptr %v633, i64 1 acq_rel
  %v635 = mul i64 %v3, 7
  br label %b101
b101:
  %v636 = load atomic i64, ptr %v633 acquire, align 8
  %v637 = icmp slt i64 %v636, %v635
  br i1 %v637, label %b102, label %b103
b102:
  %v638 = call i32 @sched_yield()
  br label %b101
b103:
  br label %b100
b100:
  %v639 = icmp eq i64 %v2, 0
  br i1 %v639, label %b104, label %b105
b104:
  %v640 = add i64 0, 0
  %v641 = getelementptr inbounds float, ptr %v62, i64 %v640
  %v642 = load <8 x float>, ptr %v641, align 4
  %v643 = add i64 0, 0
  %v644 = getelementptr inbounds float, ptr %v64, i64 %v643
  %v645 = load <8 x float>, ptr %v644, align 4
  %v646 = fsub <8 x float> %v642, %v645
  %v647 = add i64 0, 0
  %v648 = getelementptr inbounds float, ptr %v66, i64 %v647
  %v649 = load <8 x float>, ptr %v648, align 4
  %v650 = add i64 0, 0
  %v651 = getelementptr inbounds float, ptr %v68, i64 %v650
  %v652 = load <8 x float>, ptr %v651, align 4
  %v653 = fsub <8 x float> %v649, %v652
  %v654 = add i64 0, 0
  %v655 = getelementptr inbounds float, ptr %v70, i64 %v654
  %v656 = load <8 x float>, ptr %v655, align 4
  %v657 = add i64 0, 0
  %v658 = getelementptr inbounds float, ptr %v72, i64 %v657
  %v659 = load <8 x float>, ptr %v658, align 4
  %v660 = fsub <8 x float> %v656, %v659
  %v661 = add i64 0, 0
  %v662 = getelementptr inbounds float, ptr %v40, i64 %v661
  store <8 x float> %v646, ptr %v662, align 4
  %v663 = add i64 0, 0
  %v664 = getelementptr inbounds float, ptr %v42, i64 %v663
  store <8 x float> %v653, ptr %v664, align 4
  %v665 = add i64 0, 0
  %v666 = getelementptr inbounds float, ptr %v44, i64 %v665
  store <8 x float> %v660, ptr %v666, align 4
  br label %b105
b105:
  %v667 = icmp sgt i64 %v3, 1
  br i1 %v667, label %b106, label %b107
b106:
  %v668 = getelementptr inbounds i64, ptr %v1, i64 3
  %v669 = atomicrmw add ptr %v668, i64 1 acq_rel
  %v670 = mul i64 %v3, 8
  br label %b108
b108:
  %v671 = load atomic i64, ptr %v668 acquire, align 8
  %v672 = icmp slt i64 %v671, %v670
  br i1 %v672, label %b109, label %b110
b109:
  %v673 = call i32 @sched_yield()
  br label %b108
b110:
  br label %b107
b107:
  ret void
}

declare i32 @sched_yield() #1

attributes #0 = { nounwind "prefer-vector-width"="256" }
attributes #1 = { nounwind }
