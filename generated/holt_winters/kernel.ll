; generated from specs/holt_winters.yaml by `make generated`: do not edit
; holt_winters D=8 M=4 float32, x86-64-v3

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
  %v113 = getelementptr inbounds float, ptr %v14, i64 %v112
  %v114 = load <8 x float>, ptr %v113, align 4
  %v115 = fsub <8 x float> %v110, %v114
  %v116 = add i64 0, 0
  %v117 = getelementptr inbounds float, ptr %v12, i64 %v116
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
  %v272 = phi i64 [ 0, %b56 ], [ %v479, %b74 ]
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
  %v361 = getelementptr inbounds float, ptr %v52, i64 %v360
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
  %v421 = phi i64 [ %v415, %b68 ], [ %v478, %b73 ]
  %v422 = icmp slt i64 %v421, %v420
  br i1 %v422, label %b73, label %b74
b73:
  %v423 = add i64 %v272, 0
  %v424 = and i64 %v423, %v74
  %v425 = mul i64 %v424, %v7
  %v426 = add i64 %v425, %v421
  %v427 = mul i64 %v426, 8
  %v428 = getelementptr inbounds float, ptr %v16, i64 %v427
  %v429 = add i64 %v272, 0
  %v430 = and i64 %v429, %v82
  %v431 = mul i64 %v430, %v7
  %v432 = add i64 %v431, %v421
  %v433 = mul i64 %v432, 8
  %v434 = getelementptr inbounds float, ptr %v24, i64 %v433
  %v435 = add i64 %v272, 0
  %v436 = and i64 %v435, %v84
  %v437 = mul i64 %v436, %v7
  %v438 = add i64 %v437, %v421
  %v439 = mul i64 %v438, 8
  %v440 = getelementptr inbounds float, ptr %v26, i64 %v439
  %v441 = add i64 %v272, 0
  %v442 = and i64 %v441, %v86
  %v443 = mul i64 %v442, %v7
  %v444 = add i64 %v443, %v421
  %v445 = mul i64 %v444, 32
  %v446 = getelementptr inbounds float, ptr %v28, i64 %v445
  %v447 = add i64 %v272, 1
  %v448 = and i64 %v447, %v86
  %v449 = mul i64 %v448, %v7
  %v450 = add i64 %v449, %v421
  %v451 = mul i64 %v450, 32
  %v452 = getelementptr inbounds float, ptr %v28, i64 %v451
  %v453 = add i64 0, 0
  %v454 = getelementptr inbounds float, ptr %v14, i64 %v453
  %v455 = load <8 x float>, ptr %v454, align 4
  %v456 = add i64 0, 0
  %v457 = getelementptr inbounds float, ptr %v428, i64 %v456
  %v458 = load <8 x float>, ptr %v457, align 4
  %v459 = add i64 0, 0
  %v460 = getelementptr inbounds float, ptr %v434, i64 %v459
  %v461 = load <8 x float>, ptr %v460, align 4
  %v462 = add i64 0, 0
  %v463 = getelementptr inbounds float, ptr %v440, i64 %v462
  %v464 = load <8 x float>, ptr %v463, align 4
  %v465 = fadd <8 x float> %v461, %v464
  %v466 = fsub <8 x float> %v458, %v465
  %v467 = fmul <8 x float> %v455, %v466
  %v468 = add i64 0, 0
  %v469 = getelementptr inbounds float, ptr %v50, i64 %v468
  %v470 = load <8 x float>, ptr %v469, align 4
  %v471 = add i64 0, 0
  %v472 = getelementptr inbounds float, ptr %v446, i64 %v471
  %v473 = load <8 x float>, ptr %v472, align 4
  %v474 = fmul <8 x float> %v470, %v473
  %v475 = fadd <8 x float> %v467, %v474
  %v476 = add i64 24, 0
  %v477 = getelementptr inbounds float, ptr %v452, i64 %v476
  store <8 x float> %v475, ptr %v477, align 4
  %v478 = add nsw i64 %v421, 1
  br label %b72
b74:
  %v479 = add nsw i64 %v272, 1
  br label %b60
b62:
  %v480 = icmp sgt i64 %v3, 1
  br i1 %v480, label %b75, label %b76
b75:
  %v481 = getelementptr inbounds i64, ptr %v1, i64 3
  %v482 = atomicrmw add ptr %v481, i64 1 acq_rel
  %v483 = mul i64 %v3, 6
  br label %b77
b77:
  %v484 = load atomic i64, ptr %v481 acquire, align 8
  %v485 = icmp slt i64 %v484, %v483
  br i1 %v485, label %b78, label %b79
b78:
  %v486 = call i32 @sched_yield()
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
  %v102 = phi i64 [ 0, %entry ], [ %v412, %b20 ]
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
  %v119 = phi i64 [ %v113, %b1 ], [ %v180, %b4 ]
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
  %v133 = add i64 %v105, 1
  %v134 = and i64 %v133, 1
  %v135 = mul i64 %v134, %v7
  %v136 = add i64 %v135, %v119
  %v137 = mul i64 %v136, 8
  %v138 = getelementptr inbounds float, ptr %v30, i64 %v137
  %v139 = add i64 %v105, 0
  %v140 = and i64 %v139, %v76
  %v141 = mul i64 %v140, %v7
  %v142 = add i64 %v141, %v119
  %v143 = mul i64 %v142, 8
  %v144 = getelementptr inbounds float, ptr %v18, i64 %v143
  %v145 = add i64 %v105, 0
  %v146 = and i64 %v145, %v92
  %v147 = mul i64 %v146, %v7
  %v148 = add i64 %v147, %v119
  %v149 = mul i64 %v148, 8
  %v150 = getelementptr inbounds float, ptr %v56, i64 %v149
  %v151 = add i64 %v105, 0
  %v152 = and i64 %v151, %v94
  %v153 = mul i64 %v152, %v7
  %v154 = add i64 %v153, %v119
  %v155 = mul i64 %v154, 8
  %v156 = getelementptr inbounds float, ptr %v58, i64 %v155
  %v157 = add i64 0, 0
  %v158 = getelementptr inbounds float, ptr %v126, i64 %v157
  %v159 = load <8 x float>, ptr %v158, align 4
  %v160 = add i64 0, 0
  %v161 = getelementptr inbounds float, ptr %v132, i64 %v160
  %v162 = load <8 x float>, ptr %v161, align 4
  %v163 = fadd <8 x float> %v159, %v162
  %v164 = add i64 0, 0
  %v165 = getelementptr inbounds float, ptr %v138, i64 %v164
  %v166 = load <8 x float>, ptr %v165, align 4
  %v167 = add i64 0, 0
  %v168 = getelementptr inbounds float, ptr %v144, i64 %v167
  %v169 = load <8 x float>, ptr %v168, align 4
  %v170 = fadd <8 x float> %v166, %v169
  %v171 = add i64 0, 0
  %v172 = getelementptr inbounds float, ptr %v12, i64 %v171
  %v173 = load <8 x float>, ptr %v172, align 4
  %v174 = fmul <8 x float> %v163, %v173
  %v175 = fadd <8 x float> %v170, %v174
  %v176 = add i64 0, 0
  %v177 = getelementptr inbounds float, ptr %v150, i64 %v176
  store <8 x float> %v163, ptr %v177, align 4
  %v178 = add i64 0, 0
  %v179 = getelementptr inbounds float, ptr %v156, i64 %v178
  store <8 x float> %v175, ptr %v179, align 4
  %v180 = add nsw i64 %v119, 1
  br label %b3
b5:
  %v181 = add i64 %v7, 0
  %v182 = sdiv i64 %v181, 1
  %v183 = add i64 %v2, 1
  %v184 = mul i64 %v182, %v2
  %v185 = sdiv i64 %v184, %v3
  %v186 = mul i64 %v185, 1
  %v187 = icmp slt i64 %v186, %v7
  %v188 = select i1 %v187, i64 %v186, i64 %v7
  %v189 = mul i64 %v182, %v183
  %v190 = sdiv i64 %v189, %v3
  %v191 = mul i64 %v190, 1
  %v192 = icmp slt i64 %v191, %v7
  %v193 = select i1 %v192, i64 %v191, i64 %v7
  br label %b6
b6:
  %v194 = phi i64 [ %v188, %b5 ], [ %v213, %b7 ]
  %v195 = icmp slt i64 %v194, %v193
  br i1 %v195, label %b7, label %b8
b7:
  %v196 = add i64 %v105, 1
  %v197 = and i64 %v196, 1
  %v198 = mul i64 %v197, %v7
  %v199 = add i64 %v198, %v194
  %v200 = mul i64 %v199, 32
  %v201 = getelementptr inbounds float, ptr %v34, i64 %v200
  %v202 = add i64 %v105, 0
  %v203 = and i64 %v202, %v96
  %v204 = mul i64 %v203, %v7
  %v205 = add i64 %v204, %v194
  %v206 = mul i64 %v205, 8
  %v207 = getelementptr inbounds float, ptr %v60, i64 %v206
  %v208 = add i64 24, 0
  %v209 = getelementptr inbounds float, ptr %v201, i64 %v208
  %v210 = load <8 x float>, ptr %v209, align 4
  %v211 = add i64 0, 0
  %v212 = getelementptr inbounds float, ptr %v207, i64 %v211
  store <8 x float> %v210, ptr %v212, align 4
  %v213 = add nsw i64 %v194, 1
  br label %b6
b8:
  %v214 = add i64 %v7, 0
  %v215 = sdiv i64 %v214, 1
  %v216 = add i64 %v2, 1
  %v217 = mul i64 %v215, %v2
  %v218 = sdiv i64 %v217, %v3
  %v219 = mul i64 %v218, 1
  %v220 = icmp slt i64 %v219, %v7
  %v221 = select i1 %v220, i64 %v219, i64 %v7
  %v222 = mul i64 %v215, %v216
  %v223 = sdiv i64 %v222, %v3
  %v224 = mul i64 %v223, 1
  %v225 = icmp slt i64 %v224, %v7
  %v226 = select i1 %v225, i64 %v224, i64 %v7
  br label %b9
b9:
  %v227 = phi i64 [ %v221, %b8 ], [ %v274, %b10 ]
  %v228 = icmp slt i64 %v227, %v226
  br i1 %v228, label %b10, label %b11
b10:
  %v229 = add i64 %v105, 0
  %v230 = and i64 %v229, %v96
  %v231 = mul i64 %v230, %v7
  %v232 = add i64 %v231, %v227
  %v233 = mul i64 %v232, 8
  %v234 = getelementptr inbounds float, ptr %v60, i64 %v233
  %v235 = add i64 %v105, 0
  %v236 = and i64 %v235, %v94
  %v237 = mul i64 %v236, %v7
  %v238 = add i64 %v237, %v227
  %v239 = mul i64 %v238, 8
  %v240 = getelementptr inbounds float, ptr %v58, i64 %v239
  %v241 = add i64 %v105, 0
  %v242 = and i64 %v241, %v80
  %v243 = mul i64 %v242, %v7
  %v244 = add i64 %v243, %v227
  %v245 = mul i64 %v244, 8
  %v246 = getelementptr inbounds float, ptr %v22, i64 %v245
  %v247 = add i64 %v105, 0
  %v248 = and i64 %v247, 1
  %v249 = mul i64 %v248, %v7
  %v250 = add i64 %v249, %v227
  %v251 = mul i64 %v250, 32
  %v252 = getelementptr inbounds float, ptr %v34, i64 %v251
  %v253 = add i64 0, 0
  %v254 = getelementptr inbounds float, ptr %v234, i64 %v253
  %v255 = load <8 x float>, ptr %v254, align 4
  %v256 = add i64 0, 0
  %v257 = getelementptr inbounds float, ptr %v50, i64 %v256
  %v258 = load <8 x float>, ptr %v257, align 4
  %v259 = fmul <8 x float> %v255, %v258
  %v260 = add i64 0, 0
  %v261 = getelementptr inbounds float, ptr %v240, i64 %v260
  %v262 = load <8 x float>, ptr %v261, align 4
  %v263 = add i64 0, 0
  %v264 = getelementptr inbounds float, ptr %v10, i64 %v263
  %v265 = load <8 x float>, ptr %v264, align 4
  %v266 = fmul <8 x float> %v262, %v265
  %v267 = fsub <8 x float> %v259, %v266
  %v268 = add i64 0, 0
  %v269 = getelementptr inbounds float, ptr %v246, i64 %v268
  %v270 = load <8 x float>, ptr %v269, align 4
  %v271 = fadd <8 x float> %v267, %v270
  %v272 = add i64 0, 0
  %v273 = getelementptr inbounds float, ptr %v252, i64 %v272
  store <8 x float> %v271, ptr %v273, align 4
  %v274 = add nsw i64 %v227, 1
  br label %b9
b11:
  %v275 = add i64 %v7, 0
  %v276 = sdiv i64 %v275, 1
  %v277 = add i64 %v2, 1
  %v278 = mul i64 %v276, %v2
  %v279 = sdiv i64 %v278, %v3
  %v280 = mul i64 %v279, 1
  %v281 = icmp slt i64 %v280, %v7
  %v282 = select i1 %v281, i64 %v280, i64 %v7
  %v283 = mul i64 %v276, %v277
  %v284 = sdiv i64 %v283, %v3
  %v285 = mul i64 %v284, 1
  %v286 = icmp slt i64 %v285, %v7
  %v287 = select i1 %v286, i64 %v285, i64 %v7
  br label %b12
b12:
  %v288 = phi i64 [ %v282, %b11 ], [ %v310, %b17 ]
  %v289 = icmp slt i64 %v288, %v287
  br i1 %v289, label %b13, label %b14
b13:
  %v290 = add i64 %v105, 1
  %v291 = and i64 %v290, 1
  %v292 = mul i64 %v291, %v7
  %v293 = add i64 %v292, %v288
  %v294 = mul i64 %v293, 32
  %v295 = getelementptr inbounds float, ptr %v34, i64 %v294
  %v296 = add i64 %v105, 0
  %v297 = and i64 %v296, 1
  %v298 = mul i64 %v297, %v7
  %v299 = add i64 %v298, %v288
  %v300 = mul i64 %v299, 32
  %v301 = getelementptr inbounds float, ptr %v34, i64 %v300
  br label %b15
b15:
  %v302 = phi i64 [ 0, %b13 ], [ %v309, %b16 ]
  %v303 = icmp slt i64 %v302, 24
  br i1 %v303, label %b16, label %b17
b16:
  %v304 = add i64 0, %v302
  %v305 = getelementptr inbounds float, ptr %v295, i64 %v304
  %v306 = load <8 x float>, ptr %v305, align 4
  %v307 = add i64 8, %v302
  %v308 = getelementptr inbounds float, ptr %v301, i64 %v307
  store <8 x float> %v306, ptr %v308, align 4
  %v309 = add nsw i64 %v302, 8
  br label %b15
b17:
  %v310 = add nsw i64 %v288, 1
  br label %b12
b14:
  %v311 = add i64 %v7, 0
  %v312 = sdiv i64 %v311, 1
  %v313 = add i64 %v2, 1
  %v314 = mul i64 %v312, %v2
  %v315 = sdiv i64 %v314, %v3
  %v316 = mul i64 %v315, 1
  %v317 = icmp slt i64 %v316, %v7
  %v318 = select i1 %v317, i64 %v316, i64 %v7
  %v319 = mul i64 %v312, %v313
  %v320 = sdiv i64 %v319, %v3
  %v321 = mul i64 %v320, 1
  %v322 = icmp slt i64 %v321, %v7
  %v323 = select i1 %v322, i64 %v321, i64 %v7
  br label %b18
b18:
  %v324 = phi i64 [ %v318, %b14 ], [ %v411, %b19 ]
  %v325 = icmp slt i64 %v324, %v323
  br i1 %v325, label %b19, label %b20
b19:
  %v326 = add i64 %v105, 0
  %v327 = and i64 %v326, %v92
  %v328 = mul i64 %v327, %v7
  %v329 = add i64 %v328, %v324
  %v330 = mul i64 %v329, 8
  %v331 = getelementptr inbounds float, ptr %v56, i64 %v330
  %v332 = add i64 %v105, 0
  %v333 = and i64 %v332, %v94
  %v334 = mul i64 %v333, %v7
  %v335 = add i64 %v334, %v324
  %v336 = mul i64 %v335, 8
  %v337 = getelementptr inbounds float, ptr %v58, i64 %v336
  %v338 = add i64 %v105, 0
  %v339 = and i64 %v338, %v96
  %v340 = mul i64 %v339, %v7
  %v341 = add i64 %v340, %v324
  %v342 = mul i64 %v341, 8
  %v343 = getelementptr inbounds float, ptr %v60, i64 %v342
  %v344 = add i64 %v105, 0
  %v345 = and i64 %v344, %v80
  %v346 = mul i64 %v345, %v7
  %v347 = add i64 %v346, %v324
  %v348 = mul i64 %v347, 8
  %v349 = getelementptr inbounds float, ptr %v22, i64 %v348
  %v350 = add i64 %v105, 0
  %v351 = and i64 %v350, 1
  %v352 = mul i64 %v351, %v7
  %v353 = add i64 %v352, %v324
  %v354 = mul i64 %v353, 8
  %v355 = getelementptr inbounds float, ptr %v32, i64 %v354
  %v356 = add i64 %v105, 0
  %v357 = and i64 %v356, 1
  %v358 = mul i64 %v357, %v7
  %v359 = add i64 %v358, %v324
  %v360 = mul i64 %v359, 8
  %v361 = getelementptr inbounds float, ptr %v30, i64 %v360
  %v362 = add i64 %v105, 0
  %v363 = and i64 %v362, %v90
  %v364 = mul i64 %v363, %v7
  %v365 = add i64 %v364, %v324
  %v366 = mul i64 %v365, 8
  %v367 = getelementptr inbounds float, ptr %v38, i64 %v366
  %v368 = add i64 0, 0
  %v369 = getelementptr inbounds float, ptr %v331, i64 %v368
  %v370 = load <8 x float>, ptr %v369, align 4
  %v371 = add i64 0, 0
  %v372 = getelementptr inbounds float, ptr %v52, i64 %v371
  %v373 = load <8 x float>, ptr %v372, align 4
  %v374 = fmul <8 x float> %v370, %v373
  %v375 = add i64 0, 0
  %v376 = getelementptr inbounds float, ptr %v337, i64 %v375
  %v377 = load <8 x float>, ptr %v376, align 4
  %v378 = add i64 0, 0
  %v379 = getelementptr inbounds float, ptr %v48, i64 %v378
  %v380 = load <8 x float>, ptr %v379, align 4
  %v381 = fmul <8 x float> %v377, %v380
  %v382 = add i64 0, 0
  %v383 = getelementptr inbounds float, ptr %v343, i64 %v382
  %v384 = load <8 x float>, ptr %v383, align 4
  %v385 = add i64 0, 0
  %v386 = getelementptr inbounds float, ptr %v14, i64 %v385
  %v387 = load <8 x float>, ptr %v386, align 4
  %v388 = fmul <8 x float> %v384, %v387
  %v389 = fsub <8 x float> %v381, %v388
  %v390 = add i64 0, 0
  %v391 = getelementptr inbounds float, ptr %v349, i64 %v390
  %v392 = load <8 x float>, ptr %v391, align 4
  %v393 = fadd <8 x float> %v389, %v392
  %v394 = fadd <8 x float> %v374, %v393
  %v395 = add i64 0, 0
  %v396 = getelementptr inbounds float, ptr %v12, i64 %v395
  %v397 = load <8 x float>, ptr %v396, align 4
  %v398 = fmul <8 x float> %v370, %v397
  %v399 = fsub <8 x float> %v393, %v398
  %v400 = add i64 0, 0
  %v401 = getelementptr inbounds float, ptr %v10, i64 %v400
  %v402 = load <8 x float>, ptr %v401, align 4
  %v403 = fmul <8 x float> %v377, %v402
  %v404 = fadd <8 x float> %v388, %v403
  %v405 = add i64 0, 0
  %v406 = getelementptr inbounds float, ptr %v355, i64 %v405
  store <8 x float> %v394, ptr %v406, align 4
  %v407 = add i64 0, 0
  %v408 = getelementptr inbounds float, ptr %v361, i64 %v407
  store <8 x float> %v399, ptr %v408, align 4
  %v409 = add i64 0, 0
  %v410 = getelementptr inbounds float, ptr %v367, i64 %v409
  store <8 x float> %v404, ptr %v410, align 4
  %v411 = add nsw i64 %v324, 1
  br label %b18
b20:
  %v412 = add nsw i64 %v102, 1
  br label %b0
b2:
  %v413 = icmp sgt i64 %v3, 1
  br i1 %v413, label %b21, label %b22
b21:
  %v414 = getelementptr inbounds i64, ptr %v1, i64 3
  %v415 = atomicrmw add ptr %v414, i64 1 acq_rel
  %v416 = mul i64 %v3, 1
  br label %b23
b23:
  %v417 = load atomic i64, ptr %v414 acquire, align 8
  %v418 = icmp slt i64 %v417, %v416
  br i1 %v418, label %b24, label %b25
b24:
  %v419 = call i32 @sched_yield()
  br label %b23
b25:
  br label %b22
b22:
  %v420 = icmp eq i64 %v2, 0
  br i1 %v420, label %b26, label %b27
b26:
  br label %b28
b28:
  %v421 = phi i64 [ 0, %b26 ], [ %v450, %b33 ]
  %v422 = phi <8 x float> [ splat (float 0x0000000000000000), %b26 ], [ %v449, %b33 ]
  %v423 = icmp slt i64 %v421, %v8
  br i1 %v423, label %b29, label %b30
b29:
  %v424 = add i64 %v421, 128
  %v425 = icmp slt i64 %v424, %v8
  %v426 = select i1 %v425, i64 %v424, i64 %v8
  br label %b31
b31:
  %v427 = phi i64 [ %v421, %b29 ], [ %v448, %b32 ]
  %v428 = phi <8 x float> [ splat (float 0x0000000000000000), %b29 ], [ %v447, %b32 ]
  %v429 = icmp slt i64 %v427, %v426
  br i1 %v429, label %b32, label %b33
b32:
  %v430 = mul i64 %v427, 8
  %v431 = getelementptr inbounds float, ptr %v58, i64 %v430
  %v432 = mul i64 %v427, 8
  %v433 = getelementptr inbounds float, ptr %v16, i64 %v432
  %v434 = mul i64 %v427, 32
  %v435 = getelementptr inbounds float, ptr %v28, i64 %v434
  %v436 = add i64 0, 0
  %v437 = getelementptr inbounds float, ptr %v431, i64 %v436
  %v438 = load <8 x float>, ptr %v437, align 4
  %v439 = add i64 0, 0
  %v440 = getelementptr inbounds float, ptr %v433, i64 %v439
  %v441 = load <8 x float>, ptr %v440, align 4
  %v442 = add i64 0, 0
  %v443 = getelementptr inbounds float, ptr %v435, i64 %v442
  %v444 = load <8 x float>, ptr %v443, align 4
  %v445 = fsub <8 x float> %v441, %v444
  %v446 = fmul <8 x float> %v438, %v445
  %v447 = fadd <8 x float> %v428, %v446
  %v448 = add nsw i64 %v427, 1
  br label %b31
b33:
  %v449 = fadd <8 x float> %v422, %v428
  %v450 = add nsw i64 %v421, 128
  br label %b28
b30:
  %v451 = add i64 0, 0
  %v452 = getelementptr inbounds float, ptr %v62, i64 %v451
  store <8 x float> %v422, ptr %v452, align 4
  br label %b27
b27:
  %v453 = icmp sgt i64 %v3, 1
  br i1 %v453, label %b34, label %b35
b34:
  %v454 = getelementptr inbounds i64, ptr %v1, i64 3
  %v455 = atomicrmw add ptr %v454, i64 1 acq_rel
  %v456 = mul i64 %v3, 2
  br label %b36
b36:
  %v457 = load atomic i64, ptr %v454 acquire, align 8
  %v458 = icmp slt i64 %v457, %v456
  br i1 %v458, label %b37, label %b38
b37:
  %v459 = call i32 @sched_yield()
  br label %b36
b38:
  br label %b35
b35:
  %v460 = icmp eq i64 %v2, 0
  br i1 %v460, label %b39, label %b40
b39:
  br label %b41
b41:
  %v461 = phi i64 [ 0, %b39 ], [ %v490, %b46 ]
  %v462 = phi <8 x float> [ splat (float 0x0000000000000000), %b39 ], [ %v489, %b46 ]
  %v463 = icmp slt i64 %v461, %v8
  br i1 %v463, label %b42, label %b43
b42:
  %v464 = add i64 %v461, 128
  %v465 = icmp slt i64 %v464, %v8
  %v466 = select i1 %v465, i64 %v464, i64 %v8
  br label %b44
b44:
  %v467 = phi i64 [ %v461, %b42 ], [ %v488, %b45 ]
  %v468 = phi <8 x float> [ splat (float 0x0000000000000000), %b42 ], [ %v487, %b45 ]
  %v469 = icmp slt i64 %v467, %v466
  br i1 %v469, label %b45, label %b46
b45:
  %v470 = mul i64 %v467, 8
  %v471 = getelementptr inbounds float, ptr %v58, i64 %v470
  %v472 = mul i64 %v467, 8
  %v473 = getelementptr inbounds float, ptr %v24, i64 %v472
  %v474 = mul i64 %v467, 8
  %v475 = getelementptr inbounds float, ptr %v26, i64 %v474
  %v476 = add i64 0, 0
  %v477 = getelementptr inbounds float, ptr %v471, i64 %v476
  %v478 = load <8 x float>, ptr %v477, align 4
  %v479 = add i64 0, 0
  %v480 = getelementptr inbounds float, ptr %v473, i64 %v479
  %v481 = load <8 x float>, ptr %v480, align 4
  %v482 = add i64 0, 0
  %v483 = getelementptr inbounds float, ptr %v475, i64 %v482
  %v484 = load <8 x float>, ptr %v483, align 4
  %v485 = fadd <8 x float> %v481, %v484
  %v486 = fmul <8 x float> %v478, %v485
  %v487 = fadd <8 x float> %v468, %v486
  %v488 = add nsw i64 %v467, 1
  br label %b44
b46:
  %v489 = fadd <8 x float> %v462, %v468
  %v490 = add nsw i64 %v461, 128
  br label %b41
b43:
  %v491 = add i64 0, 0
  %v492 = getelementptr inbounds float, ptr %v64, i64 %v491
  store <8 x float> %v462, ptr %v492, align 4
  br label %b40
b40:
  %v493 = icmp sgt i64 %v3, 1
  br i1 %v493, label %b47, label %b48
b47:
  %v494 = getelementptr inbounds i64, ptr %v1, i64 3
  %v495 = atomicrmw add ptr %v494, i64 1 acq_rel
  %v496 = mul i64 %v3, 3
  br label %b49
b49:
  %v497 = load atomic i64, ptr %v494 acquire, align 8
  %v498 = icmp slt i64 %v497, %v496
  br i1 %v498, label %b50, label %b51
b50:
  %v499 = call i32 @sched_yield()
  br label %b49
b51:
  br label %b48
b48:
  %v500 = icmp eq i64 %v2, 0
  br i1 %v500, label %b52, label %b53
b52:
  br label %b54
b54:
  %v501 = phi i64 [ 0, %b52 ], [ %v536, %b59 ]
  %v502 = phi <8 x float> [ splat (float 0x0000000000000000), %b52 ], [ %v535, %b59 ]
  %v503 = icmp slt i64 %v501, %v8
  br i1 %v503, label %b55, label %b56
b55:
  %v504 = add i64 %v501, 128
  %v505 = icmp slt i64 %v504, %v8
  %v506 = select i1 %v505, i64 %v504, i64 %v8
  br label %b57
b57:
  %v507 = phi i64 [ %v501, %b55 ], [ %v534, %b58 ]
  %v508 = phi <8 x float> [ splat (float 0x0000000000000000), %b55 ], [ %v533, %b58 ]
  %v509 = icmp slt i64 %v507, %v506
  br i1 %v509, label %b58, label %b59
b58:
  %v510 = mul i64 %v507, 8
  %v511 = getelementptr inbounds float, ptr %v60, i64 %v510
  %v512 = mul i64 %v507, 8
  %v513 = getelementptr inbounds float, ptr %v16, i64 %v512
  %v514 = mul i64 %v507, 8
  %v515 = getelementptr inbounds float, ptr %v24, i64 %v514
  %v516 = mul i64 %v507, 8
  %v517 = getelementptr inbounds float, ptr %v26, i64 %v516
  %v518 = add i64 0, 0
  %v519 = getelementptr inbounds float, ptr %v511, i64 %v518
  %v520 = load <8 x float>, ptr %v519, align 4
  %v521 = add i64 0, 0
  %v522 = getelementptr inbounds float, ptr %v513, i64 %v521
  %v523 = load <8 x float>, ptr %v522, align 4
  %v524 = add i64 0, 0
  %v525 = getelementptr inbounds float, ptr %v515, i64 %v524
  %v526 = load <8 x float>, ptr %v525, align 4
  %v527 = add i64 0, 0
  %v528 = getelementptr inbounds float, ptr %v517, i64 %v527
  %v529 = load <8 x float>, ptr %v528, align 4
  %v530 = fadd <8 x float> %v526, %v529
  %v531 = fsub <8 x float> %v523, %v530
  %v532 = fmul <8 x float> %v520, %v531
  %v533 = fadd <8 x float> %v508, %v532
  %v534 = add nsw i64 %v507, 1
  br label %b57
b59:
  %v535 = fadd <8 x float> %v502, %v508
  %v536 = add nsw i64 %v501, 128
  br label %b54
b56:
  %v537 = add i64 0, 0
  %v538 = getelementptr inbounds float, ptr %v66, i64 %v537
  store <8 x float> %v502, ptr %v538, align 4
  br label %b53
b53:
  %v539 = icmp sgt i64 %v3, 1
  br i1 %v539, label %b60, label %b61
b60:
  %v540 = getelementptr inbounds i64, ptr %v1, i64 3
  %v541 = atomicrmw add ptr %v540, i64 1 acq_rel
  %v542 = mul i64 %v3, 4
  br label %b62
b62:
  %v543 = load atomic i64, ptr %v540 acquire, align 8
  %v544 = icmp slt i64 %v543, %v542
  br i1 %v544, label %b63, label %b64
b63:
  %v545 = call i32 @sched_yield()
  br label %b62
b64:
  br label %b61
b61:
  %v546 = icmp eq i64 %v2, 0
  br i1 %v546, label %b65, label %b66
b65:
  br label %b67
b67:
  %v547 = phi i64 [ 0, %b65 ], [ %v570, %b72 ]
  %v548 = phi <8 x float> [ splat (float 0x0000000000000000), %b65 ], [ %v569, %b72 ]
  %v549 = icmp slt i64 %v547, %v8
  br i1 %v549, label %b68, label %b69
b68:
  %v550 = add i64 %v547, 128
  %v551 = icmp slt i64 %v550, %v8
  %v552 = select i1 %v551, i64 %v550, i64 %v8
  br label %b70
b70:
  %v553 = phi i64 [ %v547, %b68 ], [ %v568, %b71 ]
  %v554 = phi <8 x float> [ splat (float 0x0000000000000000), %b68 ], [ %v567, %b71 ]
  %v555 = icmp slt i64 %v553, %v552
  br i1 %v555, label %b71, label %b72
b71:
  %v556 = mul i64 %v553, 8
  %v557 = getelementptr inbounds float, ptr %v60, i64 %v556
  %v558 = mul i64 %v553, 32
  %v559 = getelementptr inbounds float, ptr %v28, i64 %v558
  %v560 = add i64 0, 0
  %v561 = getelementptr inbounds float, ptr %v557, i64 %v560
  %v562 = load <8 x float>, ptr %v561, align 4
  %v563 = add i64 0, 0
  %v564 = getelementptr inbounds float, ptr %v559, i64 %v563
  %v565 = load <8 x float>, ptr %v564, align 4
  %v566 = fmul <8 x float> %v562, %v565
  %v567 = fadd <8 x float> %v554, %v566
  %v568 = add nsw i64 %v553, 1
  br label %b70
b72:
  %v569 = fadd <8 x float> %v548, %v554
  %v570 = add nsw i64 %v547, 128
  br label %b67
b69:
  %v571 = add i64 0, 0
  %v572 = getelementptr inbounds float, ptr %v68, i64 %v571
  store <8 x float> %v548, ptr %v572, align 4
  br label %b66
b66:
  %v573 = icmp sgt i64 %v3, 1
  br i1 %v573, label %b73, label %b74
b73:
  %v574 = getelementptr inbounds i64, ptr %v1, i64 3
  %v575 = atomicrmw add ptr %v574, i64 1 acq_rel
  %v576 = mul i64 %v3, 5
  br label %b75
b75:
  %v577 = load atomic i64, ptr %v574 acquire, align 8
  %v578 = icmp slt i64 %v577, %v576
  br i1 %v578, label %b76, label %b77
b76:
  %v579 = call i32 @sched_yield()
  br label %b75
b77:
  br label %b74
b74:
  %v580 = icmp eq i64 %v2, 0
  br i1 %v580, label %b78, label %b79
b78:
  br label %b80
b80:
  %v581 = phi i64 [ 0, %b78 ], [ %v612, %b85 ]
  %v582 = phi <8 x float> [ splat (float 0x0000000000000000), %b78 ], [ %v611, %b85 ]
  %v583 = icmp slt i64 %v581, %v8
  br i1 %v583, label %b81, label %b82
b81:
  %v584 = add i64 %v581, 128
  %v585 = icmp slt i64 %v584, %v8
  %v586 = select i1 %v585, i64 %v584, i64 %v8
  br label %b83
b83:
  %v587 = phi i64 [ %v581, %b81 ], [ %v610, %b84 ]
  %v588 = phi <8 x float> [ splat (float 0x0000000000000000), %b81 ], [ %v609, %b84 ]
  %v589 = icmp slt i64 %v587, %v586
  br i1 %v589, label %b84, label %b85
b84:
  %v590 = mul i64 %v587, 8
  %v591 = getelementptr inbounds float, ptr %v56, i64 %v590
  %v592 = mul i64 1, %v7
  %v593 = add i64 %v587, %v592
  %v594 = mul i64 %v593, 8
  %v595 = getelementptr inbounds float, ptr %v24, i64 %v594
  %v596 = mul i64 %v587, 8
  %v597 = getelementptr inbounds float, ptr %v24, i64 %v596
  %v598 = add i64 0, 0
  %v599 = getelementptr inbounds float, ptr %v591, i64 %v598
  %v600 = load <8 x float>, ptr %v599, align 4
  %v601 = add i64 0, 0
  %v602 = getelementptr inbounds float, ptr %v595, i64 %v601
  %v603 = load <8 x float>, ptr %v602, align 4
  %v604 = add i64 0, 0
  %v605 = getelementptr inbounds float, ptr %v597, i64 %v604
  %v606 = load <8 x float>, ptr %v605, align 4
  %v607 = fsub <8 x float> %v603, %v606
  %v608 = fmul <8 x float> %v600, %v607
  %v609 = fadd <8 x float> %v588, %v608
  %v610 = add nsw i64 %v587, 1
  br label %b83
b85:
  %v611 = fadd <8 x float> %v582, %v588
  %v612 = add nsw i64 %v581, 128
  br label %b80
b82:
  %v613 = add i64 0, 0
  %v614 = getelementptr inbounds float, ptr %v70, i64 %v613
  store <8 x float> %v582, ptr %v614, align 4
  br label %b79
b79:
  %v615 = icmp sgt i64 %v3, 1
  br i1 %v615, label %b86, label %b87
b86:
  %v616 = getelementptr inbounds i64, ptr %v1, i64 3
  %v617 = atomicrmw add ptr %v616, i64 1 acq_rel
  %v618 = mul i64 %v3, 6
  br label %b88
b88:
  %v619 = load atomic i64, ptr %v616 acquire, align 8
  %v620 = icmp slt i64 %v619, %v618
  br i1 %v620, label %b89, label %b90
b89:
  %v621 = call i32 @sched_yield()
  br label %b88
b90:
  br label %b87
b87:
  %v622 = icmp eq i64 %v2, 0
  br i1 %v622, label %b91, label %b92
b91:
  br label %b93
b93:
  %v623 = phi i64 [ 0, %b91 ], [ %v646, %b98 ]
  %v624 = phi <8 x float> [ splat (float 0x0000000000000000), %b91 ], [ %v645, %b98 ]
  %v625 = icmp slt i64 %v623, %v8
  br i1 %v625, label %b94, label %b95
b94:
  %v626 = add i64 %v623, 128
  %v627 = icmp slt i64 %v626, %v8
  %v628 = select i1 %v627, i64 %v626, i64 %v8
  br label %b96
b96:
  %v629 = phi i64 [ %v623, %b94 ], [ %v644, %b97 ]
  %v630 = phi <8 x float> [ splat (float 0x0000000000000000), %b94 ], [ %v643, %b97 ]
  %v631 = icmp slt i64 %v629, %v628
  br i1 %v631, label %b97, label %b98
b97:
  %v632 = mul i64 %v629, 8
  %v633 = getelementptr inbounds float, ptr %v56, i64 %v632
  %v634 = mul i64 %v629, 8
  %v635 = getelementptr inbounds float, ptr %v26, i64 %v634
  %v636 = add i64 0, 0
  %v637 = getelementptr inbounds float, ptr %v633, i64 %v636
  %v638 = load <8 x float>, ptr %v637, align 4
  %v639 = add i64 0, 0
  %v640 = getelementptr inbounds float, ptr %v635, i64 %v639
  %v641 = load <8 x float>, ptr %v640, align 4
  %v642 = fmul <8 x float> %v638, %v641
  %v643 = fadd <8 x float> %v630, %v642
  %v644 = add nsw i64 %v629, 1
  br label %b96
b98:
  %v645 = fadd <8 x float> %v624, %v630
  %v646 = add nsw i64 %v623, 128
  br label %b93
b95:
  %v647 = add i64 0, 0
  %v648 = getelementptr inbounds float, ptr %v72, i64 %v647
  store <8 x float> %v624, ptr %v648, align 4
  br label %b92
b92:
  %v649 = icmp sgt i64 %v3, 1
  br i1 %v649, label %b99, label %b100
b99:
  %v650 = getelementptr inbounds i64, ptr %v1, i64 3
  %v651 = atomicrmw add ptr %v650, i64 1 acq_rel
  %v652 = mul i64 %v3, 7
  br label %b101
b101:
  %v653 = load atomic i64, ptr %v650 acquire, align 8
  %v654 = icmp slt i64 %v653, %v652
  br i1 %v654, label %b102, label %b103
b102:
  %v655 = call i32 @sched_yield()
  br label %b101
b103:
  br label %b100
b100:
  %v656 = icmp eq i64 %v2, 0
  br i1 %v656, label %b104, label %b105
b104:
  %v657 = add i64 0, 0
  %v658 = getelementptr inbounds float, ptr %v62, i64 %v657
  %v659 = load <8 x float>, ptr %v658, align 4
  %v660 = add i64 0, 0
  %v661 = getelementptr inbounds float, ptr %v64, i64 %v660
  %v662 = load <8 x float>, ptr %v661, align 4
  %v663 = fsub <8 x float> %v659, %v662
  %v664 = add i64 0, 0
  %v665 = getelementptr inbounds float, ptr %v70, i64 %v664
  %v666 = load <8 x float>, ptr %v665, align 4
  %v667 = add i64 0, 0
  %v668 = getelementptr inbounds float, ptr %v72, i64 %v667
  %v669 = load <8 x float>, ptr %v668, align 4
  %v670 = fsub <8 x float> %v666, %v669
  %v671 = add i64 0, 0
  %v672 = getelementptr inbounds float, ptr %v66, i64 %v671
  %v673 = load <8 x float>, ptr %v672, align 4
  %v674 = add i64 0, 0
  %v675 = getelementptr inbounds float, ptr %v68, i64 %v674
  %v676 = load <8 x float>, ptr %v675, align 4
  %v677 = fsub <8 x float> %v673, %v676
  %v678 = add i64 0, 0
  %v679 = getelementptr inbounds float, ptr %v40, i64 %v678
  store <8 x float> %v663, ptr %v679, align 4
  %v680 = add i64 0, 0
  %v681 = getelementptr inbounds float, ptr %v44, i64 %v680
  store <8 x float> %v670, ptr %v681, align 4
  %v682 = add i64 0, 0
  %v683 = getelementptr inbounds float, ptr %v42, i64 %v682
  store <8 x float> %v677, ptr %v683, align 4
  br label %b105
b105:
  %v684 = icmp sgt i64 %v3, 1
  br i1 %v684, label %b106, label %b107
b106:
  %v685 = getelementptr inbounds i64, ptr %v1, i64 3
  %v686 = atomicrmw add ptr %v685, i64 1 acq_rel
  %v687 = mul i64 %v3, 8
  br label %b108
b108:
  %v688 = load atomic i64, ptr %v685 acquire, align 8
  %v689 = icmp slt i64 %v688, %v687
  br i1 %v689, label %b109, label %b110
b109:
  %v690 = call i32 @sched_yield()
  br label %b108
b110:
  br label %b107
b107:
  ret void
}

declare i32 @sched_yield() #1

attributes #0 = { nounwind "prefer-vector-width"="256" }
attributes #1 = { nounwind }
