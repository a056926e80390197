; generated from specs/holt_winters.yaml by `make generated`: do not edit
; holt_winters@multiplicative D=8 M=4 float32, x86-64-v3

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
  %v73 = getelementptr inbounds ptr, ptr %v0, i64 32
  %v74 = load ptr, ptr %v73, align 4
  %v75 = getelementptr inbounds i64, ptr %v1, i64 8
  %v76 = load i64, ptr %v75, align 8
  %v77 = getelementptr inbounds i64, ptr %v1, i64 9
  %v78 = load i64, ptr %v77, align 8
  %v79 = getelementptr inbounds i64, ptr %v1, i64 10
  %v80 = load i64, ptr %v79, align 8
  %v81 = getelementptr inbounds i64, ptr %v1, i64 11
  %v82 = load i64, ptr %v81, align 8
  %v83 = getelementptr inbounds i64, ptr %v1, i64 12
  %v84 = load i64, ptr %v83, align 8
  %v85 = getelementptr inbounds i64, ptr %v1, i64 13
  %v86 = load i64, ptr %v85, align 8
  %v87 = getelementptr inbounds i64, ptr %v1, i64 14
  %v88 = load i64, ptr %v87, align 8
  %v89 = getelementptr inbounds i64, ptr %v1, i64 18
  %v90 = load i64, ptr %v89, align 8
  %v91 = getelementptr inbounds i64, ptr %v1, i64 19
  %v92 = load i64, ptr %v91, align 8
  %v93 = getelementptr inbounds i64, ptr %v1, i64 29
  %v94 = load i64, ptr %v93, align 8
  %v95 = getelementptr inbounds i64, ptr %v1, i64 30
  %v96 = load i64, ptr %v95, align 8
  %v97 = getelementptr inbounds i64, ptr %v1, i64 31
  %v98 = load i64, ptr %v97, align 8
  %v99 = getelementptr inbounds ptr, ptr %v0, i64 33
  %v100 = load ptr, ptr %v99, align 4
  %v101 = mul i64 %v2, 0
  %v102 = add i64 %v101, 0
  %v103 = getelementptr inbounds float, ptr %v100, i64 %v102
  %v104 = getelementptr inbounds i64, ptr %v1, i64 4
  %v105 = load i64, ptr %v104, align 8
  %v106 = icmp eq i64 %v105, 0
  br i1 %v106, label %b0, label %b1
b0:
  %v107 = icmp eq i64 %v2, 0
  br i1 %v107, label %b2, label %b3
b2:
  %v108 = add i64 0, 0
  %v109 = getelementptr inbounds float, ptr %v10, i64 %v108
  %v110 = load <8 x float>, ptr %v109, align 4
  %v111 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v112 = shufflevector <8 x float> %v111, <8 x float> poison, <8 x i32> zeroinitializer
  %v113 = fsub <8 x float> %v112, %v110
  %v114 = add i64 0, 0
  %v115 = getelementptr inbounds float, ptr %v14, i64 %v114
  %v116 = load <8 x float>, ptr %v115, align 4
  %v117 = fsub <8 x float> %v112, %v116
  %v118 = add i64 0, 0
  %v119 = getelementptr inbounds float, ptr %v12, i64 %v118
  %v120 = load <8 x float>, ptr %v119, align 4
  %v121 = fsub <8 x float> %v112, %v120
  %v122 = add i64 0, 0
  %v123 = getelementptr inbounds float, ptr %v46, i64 %v122
  store <8 x float> %v112, ptr %v123, align 4
  %v124 = add i64 0, 0
  %v125 = getelementptr inbounds float, ptr %v48, i64 %v124
  %v126 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v127 = shufflevector <8 x float> %v126, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v127, ptr %v125, align 4
  %v128 = add i64 0, 0
  %v129 = getelementptr inbounds float, ptr %v50, i64 %v128
  store <8 x float> %v113, ptr %v129, align 4
  %v130 = add i64 0, 0
  %v131 = getelementptr inbounds float, ptr %v52, i64 %v130
  store <8 x float> %v117, ptr %v131, align 4
  %v132 = add i64 0, 0
  %v133 = getelementptr inbounds float, ptr %v54, i64 %v132
  store <8 x float> %v121, ptr %v133, align 4
  br label %b3
b3:
  br label %b1
b1:
  %v134 = icmp sgt i64 %v3, 1
  br i1 %v134, label %b4, label %b5
b4:
  %v135 = getelementptr inbounds i64, ptr %v1, i64 3
  %v136 = atomicrmw add ptr %v135, i64 1 acq_rel
  %v137 = mul i64 %v3, 1
  br label %b6
b6:
  %v138 = load atomic i64, ptr %v135 acquire, align 8
  %v139 = icmp slt i64 %v138, %v137
  br i1 %v139, label %b7, label %b8
b7:
  %v140 = call i32 @sched_yield()
  br label %b6
b8:
  br label %b5
b5:
  %v141 = getelementptr inbounds i64, ptr %v1, i64 4
  %v142 = load i64, ptr %v141, align 8
  %v143 = icmp eq i64 %v142, 0
  br i1 %v143, label %b9, label %b10
b9:
  %v144 = icmp eq i64 %v2, 0
  br i1 %v144, label %b11, label %b12
b11:
  br label %b13
b13:
  %v145 = phi i64 [ 0, %b11 ], [ %v151, %b14 ]
  %v146 = icmp slt i64 %v145, 32
  br i1 %v146, label %b14, label %b15
b14:
  %v147 = add i64 0, %v145
  %v148 = getelementptr inbounds float, ptr %v56, i64 %v147
  %v149 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v150 = shufflevector <8 x float> %v149, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v150, ptr %v148, align 4
  %v151 = add nsw i64 %v145, 8
  br label %b13
b15:
  br label %b12
b12:
  br label %b10
b10:
  %v152 = icmp sgt i64 %v3, 1
  br i1 %v152, label %b16, label %b17
b16:
  %v153 = getelementptr inbounds i64, ptr %v1, i64 3
  %v154 = atomicrmw add ptr %v153, i64 1 acq_rel
  %v155 = mul i64 %v3, 2
  br label %b18
b18:
  %v156 = load atomic i64, ptr %v153 acquire, align 8
  %v157 = icmp slt i64 %v156, %v155
  br i1 %v157, label %b19, label %b20
b19:
  %v158 = call i32 @sched_yield()
  br label %b18
b20:
  br label %b17
b17:
  %v159 = getelementptr inbounds i64, ptr %v1, i64 4
  %v160 = load i64, ptr %v159, align 8
  %v161 = icmp eq i64 %v160, 0
  br i1 %v161, label %b21, label %b22
b21:
  %v162 = getelementptr inbounds i64, ptr %v1, i64 38
  %v163 = load i64, ptr %v162, align 8
  %v164 = icmp eq i64 %v163, 0
  br i1 %v164, label %b23, label %b24
b23:
  %v165 = add i64 %v7, 0
  %v166 = sdiv i64 %v165, 1
  %v167 = add i64 %v2, 1
  %v168 = mul i64 %v166, %v2
  %v169 = sdiv i64 %v168, %v3
  %v170 = mul i64 %v169, 1
  %v171 = icmp slt i64 %v170, %v7
  %v172 = select i1 %v171, i64 %v170, i64 %v7
  %v173 = mul i64 %v166, %v167
  %v174 = sdiv i64 %v173, %v3
  %v175 = mul i64 %v174, 1
  %v176 = icmp slt i64 %v175, %v7
  %v177 = select i1 %v176, i64 %v175, i64 %v7
  br label %b25
b25:
  %v178 = phi i64 [ %v172, %b23 ], [ %v189, %b26 ]
  %v179 = icmp slt i64 %v178, %v177
  br i1 %v179, label %b26, label %b27
b26:
  %v180 = and i64 0, %v84
  %v181 = mul i64 %v180, %v7
  %v182 = add i64 %v181, %v178
  %v183 = mul i64 %v182, 8
  %v184 = getelementptr inbounds float, ptr %v24, i64 %v183
  %v185 = add i64 0, 0
  %v186 = getelementptr inbounds float, ptr %v184, i64 %v185
  %v187 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v188 = shufflevector <8 x float> %v187, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v188, ptr %v186, align 4
  %v189 = add nsw i64 %v178, 1
  br label %b25
b27:
  br label %b24
b24:
  br label %b22
b22:
  %v190 = icmp sgt i64 %v3, 1
  br i1 %v190, label %b28, label %b29
b28:
  %v191 = getelementptr inbounds i64, ptr %v1, i64 3
  %v192 = atomicrmw add ptr %v191, i64 1 acq_rel
  %v193 = mul i64 %v3, 3
  br label %b30
b30:
  %v194 = load atomic i64, ptr %v191 acquire, align 8
  %v195 = icmp slt i64 %v194, %v193
  br i1 %v195, label %b31, label %b32
b31:
  %v196 = call i32 @sched_yield()
  br label %b30
b32:
  br label %b29
b29:
  %v197 = getelementptr inbounds i64, ptr %v1, i64 4
  %v198 = load i64, ptr %v197, align 8
  %v199 = icmp eq i64 %v198, 0
  br i1 %v199, label %b33, label %b34
b33:
  %v200 = getelementptr inbounds i64, ptr %v1, i64 39
  %v201 = load i64, ptr %v200, align 8
  %v202 = icmp eq i64 %v201, 0
  br i1 %v202, label %b35, label %b36
b35:
  %v203 = add i64 %v7, 0
  %v204 = sdiv i64 %v203, 1
  %v205 = add i64 %v2, 1
  %v206 = mul i64 %v204, %v2
  %v207 = sdiv i64 %v206, %v3
  %v208 = mul i64 %v207, 1
  %v209 = icmp slt i64 %v208, %v7
  %v210 = select i1 %v209, i64 %v208, i64 %v7
  %v211 = mul i64 %v204, %v205
  %v212 = sdiv i64 %v211, %v3
  %v213 = mul i64 %v212, 1
  %v214 = icmp slt i64 %v213, %v7
  %v215 = select i1 %v214, i64 %v213, i64 %v7
  br label %b37
b37:
  %v216 = phi i64 [ %v210, %b35 ], [ %v227, %b38 ]
  %v217 = icmp slt i64 %v216, %v215
  br i1 %v217, label %b38, label %b39
b38:
  %v218 = and i64 0, %v86
  %v219 = mul i64 %v218, %v7
  %v220 = add i64 %v219, %v216
  %v221 = mul i64 %v220, 8
  %v222 = getelementptr inbounds float, ptr %v26, i64 %v221
  %v223 = add i64 0, 0
  %v224 = getelementptr inbounds float, ptr %v222, i64 %v223
  %v225 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v226 = shufflevector <8 x float> %v225, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v226, ptr %v224, align 4
  %v227 = add nsw i64 %v216, 1
  br label %b37
b39:
  br label %b36
b36:
  br label %b34
b34:
  %v228 = icmp sgt i64 %v3, 1
  br i1 %v228, label %b40, label %b41
b40:
  %v229 = getelementptr inbounds i64, ptr %v1, i64 3
  %v230 = atomicrmw add ptr %v229, i64 1 acq_rel
  %v231 = mul i64 %v3, 4
  br label %b42
b42:
  %v232 = load atomic i64, ptr %v229 acquire, align 8
  %v233 = icmp slt i64 %v232, %v231
  br i1 %v233, label %b43, label %b44
b43:
  %v234 = call i32 @sched_yield()
  br label %b42
b44:
  br label %b41
b41:
  %v235 = getelementptr inbounds i64, ptr %v1, i64 4
  %v236 = load i64, ptr %v235, align 8
  %v237 = icmp eq i64 %v236, 0
  br i1 %v237, label %b45, label %b46
b45:
  %v238 = getelementptr inbounds i64, ptr %v1, i64 40
  %v239 = load i64, ptr %v238, align 8
  %v240 = icmp eq i64 %v239, 0
  br i1 %v240, label %b47, label %b48
b47:
  %v241 = add i64 %v7, 0
  %v242 = sdiv i64 %v241, 1
  %v243 = add i64 %v2, 1
  %v244 = mul i64 %v242, %v2
  %v245 = sdiv i64 %v244, %v3
  %v246 = mul i64 %v245, 1
  %v247 = icmp slt i64 %v246, %v7
  %v248 = select i1 %v247, i64 %v246, i64 %v7
  %v249 = mul i64 %v242, %v243
  %v250 = sdiv i64 %v249, %v3
  %v251 = mul i64 %v250, 1
  %v252 = icmp slt i64 %v251, %v7
  %v253 = select i1 %v252, i64 %v251, i64 %v7
  br label %b49
b49:
  %v254 = phi i64 [ %v248, %b47 ], [ %v268, %b54 ]
  %v255 = icmp slt i64 %v254, %v253
  br i1 %v255, label %b50, label %b51
b50:
  %v256 = and i64 0, %v88
  %v257 = mul i64 %v256, %v7
  %v258 = add i64 %v257, %v254
  %v259 = mul i64 %v258, 32
  %v260 = getelementptr inbounds float, ptr %v28, i64 %v259
  br label %b52
b52:
  %v261 = phi i64 [ 0, %b50 ], [ %v267, %b53 ]
  %v262 = icmp slt i64 %v261, 32
  br i1 %v262, label %b53, label %b54
b53:
  %v263 = add i64 0, %v261
  %v264 = getelementptr inbounds float, ptr %v260, i64 %v263
  %v265 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v266 = shufflevector <8 x float> %v265, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v266, ptr %v264, align 4
  %v267 = add nsw i64 %v261, 8
  br label %b52
b54:
  %v268 = add nsw i64 %v254, 1
  br label %b49
b51:
  br label %b48
b48:
  br label %b46
b46:
  %v269 = icmp sgt i64 %v3, 1
  br i1 %v269, label %b55, label %b56
b55:
  %v270 = getelementptr inbounds i64, ptr %v1, i64 3
  %v271 = atomicrmw add ptr %v270, i64 1 acq_rel
  %v272 = mul i64 %v3, 5
  br label %b57
b57:
  %v273 = load atomic i64, ptr %v270 acquire, align 8
  %v274 = icmp slt i64 %v273, %v272
  br i1 %v274, label %b58, label %b59
b58:
  %v275 = call i32 @sched_yield()
  br label %b57
b59:
  br label %b56
b56:
  br label %b60
b60:
  %v276 = phi i64 [ 0, %b56 ], [ %v483, %b74 ]
  %v277 = icmp slt i64 %v276, %v5
  br i1 %v277, label %b61, label %b62
b61:
  %v278 = add i64 %v7, 0
  %v279 = sdiv i64 %v278, 1
  %v280 = add i64 %v2, 1
  %v281 = mul i64 %v279, %v2
  %v282 = sdiv i64 %v281, %v3
  %v283 = mul i64 %v282, 1
  %v284 = icmp slt i64 %v283, %v7
  %v285 = select i1 %v284, i64 %v283, i64 %v7
  %v286 = mul i64 %v279, %v280
  %v287 = sdiv i64 %v286, %v3
  %v288 = mul i64 %v287, 1
  %v289 = icmp slt i64 %v288, %v7
  %v290 = select i1 %v289, i64 %v288, i64 %v7
  br label %b63
b63:
  %v291 = phi i64 [ %v285, %b61 ], [ %v375, %b64 ]
  %v292 = icmp slt i64 %v291, %v290
  br i1 %v292, label %b64, label %b65
b64:
  %v293 = add i64 %v276, 0
  %v294 = and i64 %v293, %v84
  %v295 = mul i64 %v294, %v7
  %v296 = add i64 %v295, %v291
  %v297 = mul i64 %v296, 8
  %v298 = getelementptr inbounds float, ptr %v24, i64 %v297
  %v299 = add i64 %v276, 0
  %v300 = and i64 %v299, %v86
  %v301 = mul i64 %v300, %v7
  %v302 = add i64 %v301, %v291
  %v303 = mul i64 %v302, 8
  %v304 = getelementptr inbounds float, ptr %v26, i64 %v303
  %v305 = add i64 %v276, 0
  %v306 = and i64 %v305, %v88
  %v307 = mul i64 %v306, %v7
  %v308 = add i64 %v307, %v291
  %v309 = mul i64 %v308, 32
  %v310 = getelementptr inbounds float, ptr %v28, i64 %v309
  %v311 = add i64 %v276, 0
  %v312 = and i64 %v311, %v76
  %v313 = mul i64 %v312, %v7
  %v314 = add i64 %v313, %v291
  %v315 = mul i64 %v314, 8
  %v316 = getelementptr inbounds float, ptr %v16, i64 %v315
  %v317 = add i64 %v276, 0
  %v318 = and i64 %v317, %v90
  %v319 = mul i64 %v318, %v7
  %v320 = add i64 %v319, %v291
  %v321 = mul i64 %v320, 8
  %v322 = getelementptr inbounds float, ptr %v36, i64 %v321
  %v323 = add i64 %v276, 1
  %v324 = and i64 %v323, %v84
  %v325 = mul i64 %v324, %v7
  %v326 = add i64 %v325, %v291
  %v327 = mul i64 %v326, 8
  %v328 = getelementptr inbounds float, ptr %v24, i64 %v327
  %v329 = add i64 %v276, 1
  %v330 = and i64 %v329, %v86
  %v331 = mul i64 %v330, %v7
  %v332 = add i64 %v331, %v291
  %v333 = mul i64 %v332, 8
  %v334 = getelementptr inbounds float, ptr %v26, i64 %v333
  %v335 = add i64 0, 0
  %v336 = getelementptr inbounds float, ptr %v298, i64 %v335
  %v337 = load <8 x float>, ptr %v336, align 4
  %v338 = add i64 0, 0
  %v339 = getelementptr inbounds float, ptr %v304, i64 %v338
  %v340 = load <8 x float>, ptr %v339, align 4
  %v341 = fadd <8 x float> %v337, %v340
  %v342 = add i64 0, 0
  %v343 = getelementptr inbounds float, ptr %v310, i64 %v342
  %v344 = load <8 x float>, ptr %v343, align 4
  %v345 = fmul <8 x float> %v341, %v344
  %v346 = add i64 0, 0
  %v347 = getelementptr inbounds float, ptr %v10, i64 %v346
  %v348 = load <8 x float>, ptr %v347, align 4
  %v349 = add i64 0, 0
  %v350 = getelementptr inbounds float, ptr %v316, i64 %v349
  %v351 = load <8 x float>, ptr %v350, align 4
  %v352 = fdiv <8 x float> %v351, %v344
  %v353 = fmul <8 x float> %v348, %v352
  %v354 = add i64 0, 0
  %v355 = getelementptr inbounds float, ptr %v50, i64 %v354
  %v356 = load <8 x float>, ptr %v355, align 4
  %v357 = fmul <8 x float> %v356, %v341
  %v358 = fadd <8 x float> %v353, %v357
  %v359 = add i64 0, 0
  %v360 = getelementptr inbounds float, ptr %v12, i64 %v359
  %v361 = load <8 x float>, ptr %v360, align 4
  %v362 = fsub <8 x float> %v358, %v337
  %v363 = fmul <8 x float> %v361, %v362
  %v364 = add i64 0, 0
  %v365 = getelementptr inbounds float, ptr %v54, i64 %v364
  %v366 = load <8 x float>, ptr %v365, align 4
  %v367 = fmul <8 x float> %v366, %v340
  %v368 = fadd <8 x float> %v363, %v367
  %v369 = add i64 0, 0
  %v370 = getelementptr inbounds float, ptr %v322, i64 %v369
  store <8 x float> %v345, ptr %v370, align 4
  %v371 = add i64 0, 0
  %v372 = getelementptr inbounds float, ptr %v328, i64 %v371
  store <8 x float> %v358, ptr %v372, align 4
  %v373 = add i64 0, 0
  %v374 = getelementptr inbounds float, ptr %v334, i64 %v373
  store <8 x float> %v368, ptr %v374, align 4
  %v375 = add nsw i64 %v291, 1
  br label %b63
b65:
  %v376 = add i64 %v7, 0
  %v377 = sdiv i64 %v376, 1
  %v378 = add i64 %v2, 1
  %v379 = mul i64 %v377, %v2
  %v380 = sdiv i64 %v379, %v3
  %v381 = mul i64 %v380, 1
  %v382 = icmp slt i64 %v381, %v7
  %v383 = select i1 %v382, i64 %v381, i64 %v7
  %v384 = mul i64 %v377, %v378
  %v385 = sdiv i64 %v384, %v3
  %v386 = mul i64 %v385, 1
  %v387 = icmp slt i64 %v386, %v7
  %v388 = select i1 %v387, i64 %v386, i64 %v7
  br label %b66
b66:
  %v389 = phi i64 [ %v383, %b65 ], [ %v411, %b71 ]
  %v390 = icmp slt i64 %v389, %v388
  br i1 %v390, label %b67, label %b68
b67:
  %v391 = add i64 %v276, 0
  %v392 = and i64 %v391, %v88
  %v393 = mul i64 %v392, %v7
  %v394 = add i64 %v393, %v389
  %v395 = mul i64 %v394, 32
  %v396 = getelementptr inbounds float, ptr %v28, i64 %v395
  %v397 = add i64 %v276, 1
  %v398 = and i64 %v397, %v88
  %v399 = mul i64 %v398, %v7
  %v400 = add i64 %v399, %v389
  %v401 = mul i64 %v400, 32
  %v402 = getelementptr inbounds float, ptr %v28, i64 %v401
  br label %b69
b69:
  %v403 = phi i64 [ 0, %b67 ], [ %v410, %b70 ]
  %v404 = icmp slt i64 %v403, 24
  br i1 %v404, label %b70, label %b71
b70:
  %v405 = add i64 8, %v403
  %v406 = getelementptr inbounds float, ptr %v396, i64 %v405
  %v407 = load <8 x float>, ptr %v406, align 4
  %v408 = add i64 0, %v403
  %v409 = getelementptr inbounds float, ptr %v402, i64 %v408
  store <8 x float> %v407, ptr %v409, align 4
  %v410 = add nsw i64 %v403, 8
  br label %b69
b71:
  %v411 = add nsw i64 %v389, 1
  br label %b66
b68:
  %v412 = add i64 %v7, 0
  %v413 = sdiv i64 %v412, 1
  %v414 = add i64 %v2, 1
  %v415 = mul i64 %v413, %v2
  %v416 = sdiv i64 %v415, %v3
  %v417 = mul i64 %v416, 1
  %v418 = icmp slt i64 %v417, %v7
  %v419 = select i1 %v418, i64 %v417, i64 %v7
  %v420 = mul i64 %v413, %v414
  %v421 = sdiv i64 %v420, %v3
  %v422 = mul i64 %v421, 1
  %v423 = icmp slt i64 %v422, %v7
  %v424 = select i1 %v423, i64 %v422, i64 %v7
  br label %b72
b72:
  %v425 = phi i64 [ %v419, %b68 ], [ %v482, %b73 ]
  %v426 = icmp slt i64 %v425, %v424
  br i1 %v426, label %b73, label %b74
b73:
  %v427 = add i64 %v276, 0
  %v428 = and i64 %v427, %v76
  %v429 = mul i64 %v428, %v7
  %v430 = add i64 %v429, %v425
  %v431 = mul i64 %v430, 8
  %v432 = getelementptr inbounds float, ptr %v16, i64 %v431
  %v433 = add i64 %v276, 0
  %v434 = and i64 %v433, %v84
  %v435 = mul i64 %v434, %v7
  %v436 = add i64 %v435, %v425
  %v437 = mul i64 %v436, 8
  %v438 = getelementptr inbounds float, ptr %v24, i64 %v437
  %v439 = add i64 %v276, 0
  %v440 = and i64 %v439, %v86
  %v441 = mul i64 %v440, %v7
  %v442 = add i64 %v441, %v425
  %v443 = mul i64 %v442, 8
  %v444 = getelementptr inbounds float, ptr %v26, i64 %v443
  %v445 = add i64 %v276, 0
  %v446 = and i64 %v445, %v88
  %v447 = mul i64 %v446, %v7
  %v448 = add i64 %v447, %v425
  %v449 = mul i64 %v448, 32
  %v450 = getelementptr inbounds float, ptr %v28, i64 %v449
  %v451 = add i64 %v276, 1
  %v452 = and i64 %v451, %v88
  %v453 = mul i64 %v452, %v7
  %v454 = add i64 %v453, %v425
  %v455 = mul i64 %v454, 32
  %v456 = getelementptr inbounds float, ptr %v28, i64 %v455
  %v457 = add i64 0, 0
  %v458 = getelementptr inbounds float, ptr %v14, i64 %v457
  %v459 = load <8 x float>, ptr %v458, align 4
  %v460 = add i64 0, 0
  %v461 = getelementptr inbounds float, ptr %v432, i64 %v460
  %v462 = load <8 x float>, ptr %v461, align 4
  %v463 = add i64 0, 0
  %v464 = getelementptr inbounds float, ptr %v438, i64 %v463
  %v465 = load <8 x float>, ptr %v464, align 4
  %v466 = add i64 0, 0
  %v467 = getelementptr inbounds float, ptr %v444, i64 %v466
  %v468 = load <8 x float>, ptr %v467, align 4
  %v469 = fadd <8 x float> %v465, %v468
  %v470 = fdiv <8 x float> %v462, %v469
  %v471 = fmul <8 x float> %v459, %v470
  %v472 = add i64 0, 0
  %v473 = getelementptr inbounds float, ptr %v52, i64 %v472
  %v474 = load <8 x float>, ptr %v473, align 4
  %v475 = add i64 0, 0
  %v476 = getelementptr inbounds float, ptr %v450, i64 %v475
  %v477 = load <8 x float>, ptr %v476, align 4
  %v478 = fmul <8 x float> %v474, %v477
  %v479 = fadd <8 x float> %v471, %v478
  %v480 = add i64 24, 0
  %v481 = getelementptr inbounds float, ptr %v456, i64 %v480
  store <8 x float> %v479, ptr %v481, align 4
  %v482 = add nsw i64 %v425, 1
  br label %b72
b74:
  %v483 = add nsw i64 %v276, 1
  br label %b60
b62:
  %v484 = icmp sgt i64 %v3, 1
  br i1 %v484, label %b75, label %b76
b75:
  %v485 = getelementptr inbounds i64, ptr %v1, i64 3
  %v486 = atomicrmw add ptr %v485, i64 1 acq_rel
  %v487 = mul i64 %v3, 6
  br label %b77
b77:
  %v488 = load atomic i64, ptr %v485 acquire, align 8
  %v489 = icmp slt i64 %v488, %v487
  br i1 %v489, label %b78, label %b79
b78:
  %v490 = call i32 @sched_yield()
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
  %v73 = getelementptr inbounds ptr, ptr %v0, i64 32
  %v74 = load ptr, ptr %v73, align 4
  %v75 = getelementptr inbounds i64, ptr %v1, i64 8
  %v76 = load i64, ptr %v75, align 8
  %v77 = getelementptr inbounds i64, ptr %v1, i64 9
  %v78 = load i64, ptr %v77, align 8
  %v79 = getelementptr inbounds i64, ptr %v1, i64 10
  %v80 = load i64, ptr %v79, align 8
  %v81 = getelementptr inbounds i64, ptr %v1, i64 11
  %v82 = load i64, ptr %v81, align 8
  %v83 = getelementptr inbounds i64, ptr %v1, i64 12
  %v84 = load i64, ptr %v83, align 8
  %v85 = getelementptr inbounds i64, ptr %v1, i64 13
  %v86 = load i64, ptr %v85, align 8
  %v87 = getelementptr inbounds i64, ptr %v1, i64 14
  %v88 = load i64, ptr %v87, align 8
  %v89 = getelementptr inbounds i64, ptr %v1, i64 18
  %v90 = load i64, ptr %v89, align 8
  %v91 = getelementptr inbounds i64, ptr %v1, i64 19
  %v92 = load i64, ptr %v91, align 8
  %v93 = getelementptr inbounds i64, ptr %v1, i64 29
  %v94 = load i64, ptr %v93, align 8
  %v95 = getelementptr inbounds i64, ptr %v1, i64 30
  %v96 = load i64, ptr %v95, align 8
  %v97 = getelementptr inbounds i64, ptr %v1, i64 31
  %v98 = load i64, ptr %v97, align 8
  %v99 = getelementptr inbounds ptr, ptr %v0, i64 33
  %v100 = load ptr, ptr %v99, align 4
  %v101 = mul i64 %v2, 0
  %v102 = add i64 %v101, 0
  %v103 = getelementptr inbounds float, ptr %v100, i64 %v102
  br label %b0
b0:
  %v104 = phi i64 [ 0, %entry ], [ %v498, %b20 ]
  %v105 = icmp slt i64 %v104, %v5
  br i1 %v105, label %b1, label %b2
b1:
  %v106 = sub i64 %v5, 1
  %v107 = sub i64 %v106, %v104
  %v108 = add i64 %v7, 0
  %v109 = sdiv i64 %v108, 1
  %v110 = add i64 %v2, 1
  %v111 = mul i64 %v109, %v2
  %v112 = sdiv i64 %v111, %v3
  %v113 = mul i64 %v112, 1
  %v114 = icmp slt i64 %v113, %v7
  %v115 = select i1 %v114, i64 %v113, i64 %v7
  %v116 = mul i64 %v109, %v110
  %v117 = sdiv i64 %v116, %v3
  %v118 = mul i64 %v117, 1
  %v119 = icmp slt i64 %v118, %v7
  %v120 = select i1 %v119, i64 %v118, i64 %v7
  br label %b3
b3:
  %v121 = phi i64 [ %v115, %b1 ], [ %v182, %b4 ]
  %v122 = icmp slt i64 %v121, %v120
  br i1 %v122, label %b4, label %b5
b4:
  %v123 = add i64 %v107, 1
  %v124 = and i64 %v123, 1
  %v125 = mul i64 %v124, %v7
  %v126 = add i64 %v125, %v121
  %v127 = mul i64 %v126, 8
  %v128 = getelementptr inbounds float, ptr %v32, i64 %v127
  %v129 = add i64 %v107, 0
  %v130 = and i64 %v129, %v80
  %v131 = mul i64 %v130, %v7
  %v132 = add i64 %v131, %v121
  %v133 = mul i64 %v132, 8
  %v134 = getelementptr inbounds float, ptr %v20, i64 %v133
  %v135 = add i64 %v107, 1
  %v136 = and i64 %v135, 1
  %v137 = mul i64 %v136, %v7
  %v138 = add i64 %v137, %v121
  %v139 = mul i64 %v138, 8
  %v140 = getelementptr inbounds float, ptr %v30, i64 %v139
  %v141 = add i64 %v107, 0
  %v142 = and i64 %v141, %v78
  %v143 = mul i64 %v142, %v7
  %v144 = add i64 %v143, %v121
  %v145 = mul i64 %v144, 8
  %v146 = getelementptr inbounds float, ptr %v18, i64 %v145
  %v147 = add i64 %v107, 0
  %v148 = and i64 %v147, %v94
  %v149 = mul i64 %v148, %v7
  %v150 = add i64 %v149, %v121
  %v151 = mul i64 %v150, 8
  %v152 = getelementptr inbounds float, ptr %v58, i64 %v151
  %v153 = add i64 %v107, 0
  %v154 = and i64 %v153, %v96
  %v155 = mul i64 %v154, %v7
  %v156 = add i64 %v155, %v121
  %v157 = mul i64 %v156, 8
  %v158 = getelementptr inbounds float, ptr %v60, i64 %v157
  %v159 = add i64 0, 0
  %v160 = getelementptr inbounds float, ptr %v128, i64 %v159
  %v161 = load <8 x float>, ptr %v160, align 4
  %v162 = add i64 0, 0
  %v163 = getelementptr inbounds float, ptr %v134, i64 %v162
  %v164 = load <8 x float>, ptr %v163, align 4
  %v165 = fadd <8 x float> %v161, %v164
  %v166 = add i64 0, 0
  %v167 = getelementptr inbounds float, ptr %v140, i64 %v166
  %v168 = load <8 x float>, ptr %v167, align 4
  %v169 = add i64 0, 0
  %v170 = getelementptr inbounds float, ptr %v146, i64 %v169
  %v171 = load <8 x float>, ptr %v170, align 4
  %v172 = fadd <8 x float> %v168, %v171
  %v173 = add i64 0, 0
  %v174 = getelementptr inbounds float, ptr %v12, i64 %v173
  %v175 = load <8 x float>, ptr %v174, align 4
  %v176 = fmul <8 x float> %v165, %v175
  %v177 = fadd <8 x float> %v172, %v176
  %v178 = add i64 0, 0
  %v179 = getelementptr inbounds float, ptr %v152, i64 %v178
  store <8 x float> %v165, ptr %v179, align 4
  %v180 = add i64 0, 0
  %v181 = getelementptr inbounds float, ptr %v158, i64 %v180
  store <8 x float> %v177, ptr %v181, align 4
  %v182 = add nsw i64 %v121, 1
  br label %b3
b5:
  %v183 = add i64 %v7, 0
  %v184 = sdiv i64 %v183, 1
  %v185 = add i64 %v2, 1
  %v186 = mul i64 %v184, %v2
  %v187 = sdiv i64 %v186, %v3
  %v188 = mul i64 %v187, 1
  %v189 = icmp slt i64 %v188, %v7
  %v190 = select i1 %v189, i64 %v188, i64 %v7
  %v191 = mul i64 %v184, %v185
  %v192 = sdiv i64 %v191, %v3
  %v193 = mul i64 %v192, 1
  %v194 = icmp slt i64 %v193, %v7
  %v195 = select i1 %v194, i64 %v193, i64 %v7
  br label %b6
b6:
  %v196 = phi i64 [ %v190, %b5 ], [ %v215, %b7 ]
  %v197 = icmp slt i64 %v196, %v195
  br i1 %v197, label %b7, label %b8
b7:
  %v198 = add i64 %v107, 1
  %v199 = and i64 %v198, 1
  %v200 = mul i64 %v199, %v7
  %v201 = add i64 %v200, %v196
  %v202 = mul i64 %v201, 32
  %v203 = getelementptr inbounds float, ptr %v34, i64 %v202
  %v204 = add i64 %v107, 0
  %v205 = and i64 %v204, %v98
  %v206 = mul i64 %v205, %v7
  %v207 = add i64 %v206, %v196
  %v208 = mul i64 %v207, 8
  %v209 = getelementptr inbounds float, ptr %v62, i64 %v208
  %v210 = add i64 24, 0
  %v211 = getelementptr inbounds float, ptr %v203, i64 %v210
  %v212 = load <8 x float>, ptr %v211, align 4
  %v213 = add i64 0, 0
  %v214 = getelementptr inbounds float, ptr %v209, i64 %v213
  store <8 x float> %v212, ptr %v214, align 4
  %v215 = add nsw i64 %v196, 1
  br label %b6
b8:
  %v216 = add i64 %v7, 0
  %v217 = sdiv i64 %v216, 1
  %v218 = add i64 %v2, 1
  %v219 = mul i64 %v217, %v2
  %v220 = sdiv i64 %v219, %v3
  %v221 = mul i64 %v220, 1
  %v222 = icmp slt i64 %v221, %v7
  %v223 = select i1 %v222, i64 %v221, i64 %v7
  %v224 = mul i64 %v217, %v218
  %v225 = sdiv i64 %v224, %v3
  %v226 = mul i64 %v225, 1
  %v227 = icmp slt i64 %v226, %v7
  %v228 = select i1 %v227, i64 %v226, i64 %v7
  br label %b9
b9:
  %v229 = phi i64 [ %v223, %b8 ], [ %v317, %b10 ]
  %v230 = icmp slt i64 %v229, %v228
  br i1 %v230, label %b10, label %b11
b10:
  %v231 = add i64 %v107, 0
  %v232 = and i64 %v231, %v98
  %v233 = mul i64 %v232, %v7
  %v234 = add i64 %v233, %v229
  %v235 = mul i64 %v234, 8
  %v236 = getelementptr inbounds float, ptr %v62, i64 %v235
  %v237 = add i64 %v107, 0
  %v238 = and i64 %v237, %v96
  %v239 = mul i64 %v238, %v7
  %v240 = add i64 %v239, %v229
  %v241 = mul i64 %v240, 8
  %v242 = getelementptr inbounds float, ptr %v60, i64 %v241
  %v243 = add i64 %v107, 0
  %v244 = and i64 %v243, %v76
  %v245 = mul i64 %v244, %v7
  %v246 = add i64 %v245, %v229
  %v247 = mul i64 %v246, 8
  %v248 = getelementptr inbounds float, ptr %v16, i64 %v247
  %v249 = add i64 %v107, 0
  %v250 = and i64 %v249, %v88
  %v251 = mul i64 %v250, %v7
  %v252 = add i64 %v251, %v229
  %v253 = mul i64 %v252, 32
  %v254 = getelementptr inbounds float, ptr %v28, i64 %v253
  %v255 = add i64 %v107, 0
  %v256 = and i64 %v255, %v82
  %v257 = mul i64 %v256, %v7
  %v258 = add i64 %v257, %v229
  %v259 = mul i64 %v258, 8
  %v260 = getelementptr inbounds float, ptr %v22, i64 %v259
  %v261 = add i64 %v107, 0
  %v262 = and i64 %v261, %v84
  %v263 = mul i64 %v262, %v7
  %v264 = add i64 %v263, %v229
  %v265 = mul i64 %v264, 8
  %v266 = getelementptr inbounds float, ptr %v24, i64 %v265
  %v267 = add i64 %v107, 0
  %v268 = and i64 %v267, %v86
  %v269 = mul i64 %v268, %v7
  %v270 = add i64 %v269, %v229
  %v271 = mul i64 %v270, 8
  %v272 = getelementptr inbounds float, ptr %v26, i64 %v271
  %v273 = add i64 %v107, 0
  %v274 = and i64 %v273, 1
  %v275 = mul i64 %v274, %v7
  %v276 = add i64 %v275, %v229
  %v277 = mul i64 %v276, 32
  %v278 = getelementptr inbounds float, ptr %v34, i64 %v277
  %v279 = add i64 0, 0
  %v280 = getelementptr inbounds float, ptr %v236, i64 %v279
  %v281 = load <8 x float>, ptr %v280, align 4
  %v282 = add i64 0, 0
  %v283 = getelementptr inbounds float, ptr %v52, i64 %v282
  %v284 = load <8 x float>, ptr %v283, align 4
  %v285 = fmul <8 x float> %v281, %v284
  %v286 = add i64 0, 0
  %v287 = getelementptr inbounds float, ptr %v242, i64 %v286
  %v288 = load <8 x float>, ptr %v287, align 4
  %v289 = add i64 0, 0
  %v290 = getelementptr inbounds float, ptr %v10, i64 %v289
  %v291 = load <8 x float>, ptr %v290, align 4
  %v292 = fmul <8 x float> %v288, %v291
  %v293 = add i64 0, 0
  %v294 = getelementptr inbounds float, ptr %v248, i64 %v293
  %v295 = load <8 x float>, ptr %v294, align 4
  %v296 = add i64 0, 0
  %v297 = getelementptr inbounds float, ptr %v254, i64 %v296
  %v298 = load <8 x float>, ptr %v297, align 4
  %v299 = fdiv <8 x float> %v295, %v298
  %v300 = fmul <8 x float> %v292, %v299
  %v301 = fdiv <8 x float> %v300, %v298
  %v302 = fsub <8 x float> %v285, %v301
  %v303 = add i64 0, 0
  %v304 = getelementptr inbounds float, ptr %v260, i64 %v303
  %v305 = load <8 x float>, ptr %v304, align 4
  %v306 = add i64 0, 0
  %v307 = getelementptr inbounds float, ptr %v266, i64 %v306
  %v308 = load <8 x float>, ptr %v307, align 4
  %v309 = add i64 0, 0
  %v310 = getelementptr inbounds float, ptr %v272, i64 %v309
  %v311 = load <8 x float>, ptr %v310, align 4
  %v312 = fadd <8 x float> %v308, %v311
  %v313 = fmul <8 x float> %v305, %v312
  %v314 = fadd <8 x float> %v302, %v313
  %v315 = add i64 0, 0
  %v316 = getelementptr inbounds float, ptr %v278, i64 %v315
  store <8 x float> %v314, ptr %v316, align 4
  %v317 = add nsw i64 %v229, 1
  br label %b9
b11:
  %v318 = add i64 %v7, 0
  %v319 = sdiv i64 %v318, 1
  %v320 = add i64 %v2, 1
  %v321 = mul i64 %v319, %v2
  %v322 = sdiv i64 %v321, %v3
  %v323 = mul i64 %v322, 1
  %v324 = icmp slt i64 %v323, %v7
  %v325 = select i1 %v324, i64 %v323, i64 %v7
  %v326 = mul i64 %v319, %v320
  %v327 = sdiv i64 %v326, %v3
  %v328 = mul i64 %v327, 1
  %v329 = icmp slt i64 %v328, %v7
  %v330 = select i1 %v329, i64 %v328, i64 %v7
  br label %b12
b12:
  %v331 = phi i64 [ %v325, %b11 ], [ %v353, %b17 ]
  %v332 = icmp slt i64 %v331, %v330
  br i1 %v332, label %b13, label %b14
b13:
  %v333 = add i64 %v107, 1
  %v334 = and i64 %v333, 1
  %v335 = mul i64 %v334, %v7
  %v336 = add i64 %v335, %v331
  %v337 = mul i64 %v336, 32
  %v338 = getelementptr inbounds float, ptr %v34, i64 %v337
  %v339 = add i64 %v107, 0
  %v340 = and i64 %v339, 1
  %v341 = mul i64 %v340, %v7
  %v342 = add i64 %v341, %v331
  %v343 = mul i64 %v342, 32
  %v344 = getelementptr inbounds float, ptr %v34, i64 %v343
  br label %b15
b15:
  %v345 = phi i64 [ 0, %b13 ], [ %v352, %b16 ]
  %v346 = icmp slt i64 %v345, 24
  br i1 %v346, label %b16, label %b17
b16:
  %v347 = add i64 0, %v345
  %v348 = getelementptr inbounds float, ptr %v338, i64 %v347
  %v349 = load <8 x float>, ptr %v348, align 4
  %v350 = add i64 8, %v345
  %v351 = getelementptr inbounds float, ptr %v344, i64 %v350
  store <8 x float> %v349, ptr %v351, align 4
  %v352 = add nsw i64 %v345, 8
  br label %b15
b17:
  %v353 = add nsw i64 %v331, 1
  br label %b12
b14:
  %v354 = add i64 %v7, 0
  %v355 = sdiv i64 %v354, 1
  %v356 = add i64 %v2, 1
  %v357 = mul i64 %v355, %v2
  %v358 = sdiv i64 %v357, %v3
  %v359 = mul i64 %v358, 1
  %v360 = icmp slt i64 %v359, %v7
  %v361 = select i1 %v360, i64 %v359, i64 %v7
  %v362 = mul i64 %v355, %v356
  %v363 = sdiv i64 %v362, %v3
  %v364 = mul i64 %v363, 1
  %v365 = icmp slt i64 %v364, %v7
  %v366 = select i1 %v365, i64 %v364, i64 %v7
  br label %b18
b18:
  %v367 = phi i64 [ %v361, %b14 ], [ %v497, %b19 ]
  %v368 = icmp slt i64 %v367, %v366
  br i1 %v368, label %b19, label %b20
b19:
  %v369 = add i64 %v107, 0
  %v370 = and i64 %v369, %v94
  %v371 = mul i64 %v370, %v7
  %v372 = add i64 %v371, %v367
  %v373 = mul i64 %v372, 8
  %v374 = getelementptr inbounds float, ptr %v58, i64 %v373
  %v375 = add i64 %v107, 0
  %v376 = and i64 %v375, %v96
  %v377 = mul i64 %v376, %v7
  %v378 = add i64 %v377, %v367
  %v379 = mul i64 %v378, 8
  %v380 = getelementptr inbounds float, ptr %v60, i64 %v379
  %v381 = add i64 %v107, 0
  %v382 = and i64 %v381, %v98
  %v383 = mul i64 %v382, %v7
  %v384 = add i64 %v383, %v367
  %v385 = mul i64 %v384, 8
  %v386 = getelementptr inbounds float, ptr %v62, i64 %v385
  %v387 = add i64 %v107, 0
  %v388 = and i64 %v387, %v76
  %v389 = mul i64 %v388, %v7
  %v390 = add i64 %v389, %v367
  %v391 = mul i64 %v390, 8
  %v392 = getelementptr inbounds float, ptr %v16, i64 %v391
  %v393 = add i64 %v107, 0
  %v394 = and i64 %v393, %v84
  %v395 = mul i64 %v394, %v7
  %v396 = add i64 %v395, %v367
  %v397 = mul i64 %v396, 8
  %v398 = getelementptr inbounds float, ptr %v24, i64 %v397
  %v399 = add i64 %v107, 0
  %v400 = and i64 %v399, %v86
  %v401 = mul i64 %v400, %v7
  %v402 = add i64 %v401, %v367
  %v403 = mul i64 %v402, 8
  %v404 = getelementptr inbounds float, ptr %v26, i64 %v403
  %v405 = add i64 %v107, 0
  %v406 = and i64 %v405, %v82
  %v407 = mul i64 %v406, %v7
  %v408 = add i64 %v407, %v367
  %v409 = mul i64 %v408, 8
  %v410 = getelementptr inbounds float, ptr %v22, i64 %v409
  %v411 = add i64 %v107, 0
  %v412 = and i64 %v411, %v88
  %v413 = mul i64 %v412, %v7
  %v414 = add i64 %v413, %v367
  %v415 = mul i64 %v414, 32
  %v416 = getelementptr inbounds float, ptr %v28, i64 %v415
  %v417 = add i64 %v107, 0
  %v418 = and i64 %v417, 1
  %v419 = mul i64 %v418, %v7
  %v420 = add i64 %v419, %v367
  %v421 = mul i64 %v420, 8
  %v422 = getelementptr inbounds float, ptr %v32, i64 %v421
  %v423 = add i64 %v107, 0
  %v424 = and i64 %v423, 1
  %v425 = mul i64 %v424, %v7
  %v426 = add i64 %v425, %v367
  %v427 = mul i64 %v426, 8
  %v428 = getelementptr inbounds float, ptr %v30, i64 %v427
  %v429 = add i64 %v107, 0
  %v430 = and i64 %v429, %v92
  %v431 = mul i64 %v430, %v7
  %v432 = add i64 %v431, %v367
  %v433 = mul i64 %v432, 8
  %v434 = getelementptr inbounds float, ptr %v38, i64 %v433
  %v435 = add i64 0, 0
  %v436 = getelementptr inbounds float, ptr %v374, i64 %v435
  %v437 = load <8 x float>, ptr %v436, align 4
  %v438 = add i64 0, 0
  %v439 = getelementptr inbounds float, ptr %v54, i64 %v438
  %v440 = load <8 x float>, ptr %v439, align 4
  %v441 = fmul <8 x float> %v437, %v440
  %v442 = add i64 0, 0
  %v443 = getelementptr inbounds float, ptr %v380, i64 %v442
  %v444 = load <8 x float>, ptr %v443, align 4
  %v445 = add i64 0, 0
  %v446 = getelementptr inbounds float, ptr %v50, i64 %v445
  %v447 = load <8 x float>, ptr %v446, align 4
  %v448 = fmul <8 x float> %v444, %v447
  %v449 = add i64 0, 0
  %v450 = getelementptr inbounds float, ptr %v386, i64 %v449
  %v451 = load <8 x float>, ptr %v450, align 4
  %v452 = add i64 0, 0
  %v453 = getelementptr inbounds float, ptr %v14, i64 %v452
  %v454 = load <8 x float>, ptr %v453, align 4
  %v455 = fmul <8 x float> %v451, %v454
  %v456 = add i64 0, 0
  %v457 = getelementptr inbounds float, ptr %v392, i64 %v456
  %v458 = load <8 x float>, ptr %v457, align 4
  %v459 = add i64 0, 0
  %v460 = getelementptr inbounds float, ptr %v398, i64 %v459
  %v461 = load <8 x float>, ptr %v460, align 4
  %v462 = add i64 0, 0
  %v463 = getelementptr inbounds float, ptr %v404, i64 %v462
  %v464 = load <8 x float>, ptr %v463, align 4
  %v465 = fadd <8 x float> %v461, %v464
  %v466 = fdiv <8 x float> %v458, %v465
  %v467 = fmul <8 x float> %v455, %v466
  %v468 = fdiv <8 x float> %v467, %v465
  %v469 = fsub <8 x float> %v448, %v468
  %v470 = add i64 0, 0
  %v471 = getelementptr inbounds float, ptr %v410, i64 %v470
  %v472 = load <8 x float>, ptr %v471, align 4
  %v473 = add i64 0, 0
  %v474 = getelementptr inbounds float, ptr %v416, i64 %v473
  %v475 = load <8 x float>, ptr %v474, align 4
  %v476 = fmul <8 x float> %v472, %v475
  %v477 = fadd <8 x float> %v469, %v476
  %v478 = fadd <8 x float> %v441, %v477
  %v479 = add i64 0, 0
  %v480 = getelementptr inbounds float, ptr %v12, i64 %v479
  %v481 = load <8 x float>, ptr %v480, align 4
  %v482 = fmul <8 x float> %v437, %v481
  %v483 = fsub <8 x float> %v477, %v482
  %v484 = fdiv <8 x float> %v455, %v465
  %v485 = add i64 0, 0
  %v486 = getelementptr inbounds float, ptr %v10, i64 %v485
  %v487 = load <8 x float>, ptr %v486, align 4
  %v488 = fmul <8 x float> %v444, %v487
  %v489 = fdiv <8 x float> %v488, %v475
  %v490 = fadd <8 x float> %v484, %v489
  %v491 = add i64 0, 0
  %v492 = getelementptr inbounds float, ptr %v422, i64 %v491
  store <8 x float> %v478, ptr %v492, align 4
  %v493 = add i64 0, 0
  %v494 = getelementptr inbounds float, ptr %v428, i64 %v493
  store <8 x float> %v483, ptr %v494, align 4
  %v495 = add i64 0, 0
  %v496 = getelementptr inbounds float, ptr %v434, i64 %v495
  store <8 x float> %v490, ptr %v496, align 4
  %v497 = add nsw i64 %v367, 1
  br label %b18
b20:
  %v498 = add nsw i64 %v104, 1
  br label %b0
b2:
  %v499 = icmp sgt i64 %v3, 1
  br i1 %v499, label %b21, label %b22
b21:
  %v500 = getelementptr inbounds i64, ptr %v1, i64 3
  %v501 = atomicrmw add ptr %v500, i64 1 acq_rel
  %v502 = mul i64 %v3, 1
  br label %b23
b23:
  %v503 = load atomic i64, ptr %v500 acquire, align 8
  %v504 = icmp slt i64 %v503, %v502
  br i1 %v504, label %b24, label %b25
b24:
  %v505 = call i32 @sched_yield()
  br label %b23
b25:
  br label %b22
b22:
  %v506 = icmp eq i64 %v2, 0
  br i1 %v506, label %b26, label %b27
b26:
  br label %b28
b28:
  %v507 = phi i64 [ 0, %b26 ], [ %v536, %b33 ]
  %v508 = phi <8 x float> [ splat (float 0x0000000000000000), %b26 ], [ %v535, %b33 ]
  %v509 = icmp slt i64 %v507, %v8
  br i1 %v509, label %b29, label %b30
b29:
  %v510 = add i64 %v507, 128
  %v511 = icmp slt i64 %v510, %v8
  %v512 = select i1 %v511, i64 %v510, i64 %v8
  br label %b31
b31:
  %v513 = phi i64 [ %v507, %b29 ], [ %v534, %b32 ]
  %v514 = phi <8 x float> [ splat (float 0x0000000000000000), %b29 ], [ %v533, %b32 ]
  %v515 = icmp slt i64 %v513, %v512
  br i1 %v515, label %b32, label %b33
b32:
  %v516 = mul i64 %v513, 8
  %v517 = getelementptr inbounds float, ptr %v60, i64 %v516
  %v518 = mul i64 %v513, 8
  %v519 = getelementptr inbounds float, ptr %v16, i64 %v518
  %v520 = mul i64 %v513, 32
  %v521 = getelementptr inbounds float, ptr %v28, i64 %v520
  %v522 = add i64 0, 0
  %v523 = getelementptr inbounds float, ptr %v517, i64 %v522
  %v524 = load <8 x float>, ptr %v523, align 4
  %v525 = add i64 0, 0
  %v526 = getelementptr inbounds float, ptr %v519, i64 %v525
  %v527 = load <8 x float>, ptr %v526, align 4
  %v528 = add i64 0, 0
  %v529 = getelementptr inbounds float, ptr %v521, i64 %v528
  %v530 = load <8 x float>, ptr %v529, align 4
  %v531 = fdiv <8 x float> %v527, %v530
  %v532 = fmul <8 x float> %v524, %v531
  %v533 = fadd <8 x float> %v514, %v532
  %v534 = add nsw i64 %v513, 1
  br label %b31
b33:
  %v535 = fadd <8 x float> %v508, %v514
  %v536 = add nsw i64 %v507, 128
  br label %b28
b30:
  %v537 = add i64 0, 0
  %v538 = getelementptr inbounds float, ptr %v64, i64 %v537
  store <8 x float> %v508, ptr %v538, align 4
  br label %b27
b27:
  %v539 = icmp sgt i64 %v3, 1
  br i1 %v539, label %b34, label %b35
b34:
  %v540 = getelementptr inbounds i64, ptr %v1, i64 3
  %v541 = atomicrmw add ptr %v540, i64 1 acq_rel
  %v542 = mul i64 %v3, 2
  br label %b36
b36:
  %v543 = load atomic i64, ptr %v540 acquire, align 8
  %v544 = icmp slt i64 %v543, %v542
  br i1 %v544, label %b37, label %b38
b37:
  %v545 = call i32 @sched_yield()
  br label %b36
b38:
  br label %b35
b35:
  %v546 = icmp eq i64 %v2, 0
  br i1 %v546, label %b39, label %b40
b39:
  br label %b41
b41:
  %v547 = phi i64 [ 0, %b39 ], [ %v576, %b46 ]
  %v548 = phi <8 x float> [ splat (float 0x0000000000000000), %b39 ], [ %v575, %b46 ]
  %v549 = icmp slt i64 %v547, %v8
  br i1 %v549, label %b42, label %b43
b42:
  %v550 = add i64 %v547, 128
  %v551 = icmp slt i64 %v550, %v8
  %v552 = select i1 %v551, i64 %v550, i64 %v8
  br label %b44
b44:
  %v553 = phi i64 [ %v547, %b42 ], [ %v574, %b45 ]
  %v554 = phi <8 x float> [ splat (float 0x0000000000000000), %b42 ], [ %v573, %b45 ]
  %v555 = icmp slt i64 %v553, %v552
  br i1 %v555, label %b45, label %b46
b45:
  %v556 = mul i64 %v553, 8
  %v557 = getelementptr inbounds float, ptr %v60, i64 %v556
  %v558 = mul i64 %v553, 8
  %v559 = getelementptr inbounds float, ptr %v24, i64 %v558
  %v560 = mul i64 %v553, 8
  %v561 = getelementptr inbounds float, ptr %v26, i64 %v560
  %v562 = add i64 0, 0
  %v563 = getelementptr inbounds float, ptr %v557, i64 %v562
  %v564 = load <8 x float>, ptr %v563, align 4
  %v565 = add i64 0, 0
  %v566 = getelementptr inbounds float, ptr %v559, i64 %v565
  %v567 = load <8 x float>, ptr %v566, align 4
  %v568 = add i64 0, 0
  %v569 = getelementptr inbounds float, ptr %v561, i64 %v568
  %v570 = load <8 x float>, ptr %v569, align 4
  %v571 = fadd <8 x float> %v567, %v570
  %v572 = fmul <8 x float> %v564, %v571
  %v573 = fadd <8 x float> %v554, %v572
  %v574 = add nsw i64 %v553, 1
  br label %b44
b46:
  %v575 = fadd <8 x float> %v548, %v554
  %v576 = add nsw i64 %v547, 128
  br label %b41
b43:
  %v577 = add i64 0, 0
  %v578 = getelementptr inbounds float, ptr %v66, i64 %v577
  store <8 x float> %v548, ptr %v578, align 4
  br label %b40
b40:
  %v579 = icmp sgt i64 %v3, 1
  br i1 %v579, label %b47, label %b48
b47:
  %v580 = getelementptr inbounds i64, ptr %v1, i64 3
  %v581 = atomicrmw add ptr %v580, i64 1 acq_rel
  %v582 = mul i64 %v3, 3
  br label %b49
b49:
  %v583 = load atomic i64, ptr %v580 acquire, align 8
  %v584 = icmp slt i64 %v583, %v582
  br i1 %v584, label %b50, label %b51
b50:
  %v585 = call i32 @sched_yield()
  br label %b49
b51:
  br label %b48
b48:
  %v586 = icmp eq i64 %v2, 0
  br i1 %v586, label %b52, label %b53
b52:
  br label %b54
b54:
  %v587 = phi i64 [ 0, %b52 ], [ %v622, %b59 ]
  %v588 = phi <8 x float> [ splat (float 0x0000000000000000), %b52 ], [ %v621, %b59 ]
  %v589 = icmp slt i64 %v587, %v8
  br i1 %v589, label %b55, label %b56
b55:
  %v590 = add i64 %v587, 128
  %v591 = icmp slt i64 %v590, %v8
  %v592 = select i1 %v591, i64 %v590, i64 %v8
  br label %b57
b57:
  %v593 = phi i64 [ %v587, %b55 ], [ %v620, %b58 ]
  %v594 = phi <8 x float> [ splat (float 0x0000000000000000), %b55 ], [ %v619, %b58 ]
  %v595 = icmp slt i64 %v593, %v592
  br i1 %v595, label %b58, label %b59
b58:
  %v596 = mul i64 %v593, 8
  %v597 = getelementptr inbounds float, ptr %v62, i64 %v596
  %v598 = mul i64 %v593, 8
  %v599 = getelementptr inbounds float, ptr %v16, i64 %v598
  %v600 = mul i64 %v593, 8
  %v601 = getelementptr inbounds float, ptr %v24, i64 %v600
  %v602 = mul i64 %v593, 8
  %v603 = getelementptr inbounds float, ptr %v26, i64 %v602
  %v604 = add i64 0, 0
  %v605 = getelementptr inbounds float, ptr %v597, i64 %v604
  %v606 = load <8 x float>, ptr %v605, align 4
  %v607 = add i64 0, 0
  %v608 = getelementptr inbounds float, ptr %v599, i64 %v607
  %v609 = load <8 x float>, ptr %v608, align 4
  %v610 = add i64 0, 0
  %v611 = getelementptr inbounds float, ptr %v601, i64 %v610
  %v612 = load <8 x float>, ptr %v611, align 4
  %v613 = add i64 0, 0
  %v614 = getelementptr inbounds float, ptr %v603, i64 %v613
  %v615 = load <8 x float>, ptr %v614, align 4
  %v616 = fadd <8 x float> %v612, %v615
  %v617 = fdiv <8 x float> %v609, %v616
  %v618 = fmul <8 x float> %v606, %v617
  %v619 = fadd <8 x float> %v594, %v618
  %v620 = add nsw i64 %v593, 1
  br label %b57
b59:
  %v621 = fadd <8 x float> %v588, %v594
  %v622 = add nsw i64 %v587, 128
  br label %b54
b56:
  %v623 = add i64 0, 0
  %v624 = getelementptr inbounds float, ptr %v68, i64 %v623
  store <8 x float> %v588, ptr %v624, align 4
  br label %b53
b53:
  %v625 = icmp sgt i64 %v3, 1
  br i1 %v625, label %b60, label %b61
b60:
  %v626 = getelementptr inbounds i64, ptr %v1, i64 3
  %v627 = atomicrmw add ptr %v626, i64 1 acq_rel
  %v628 = mul i64 %v3, 4
  br label %b62
b62:
  %v629 = load atomic i64, ptr %v626 acquire, align 8
  %v630 = icmp slt i64 %v629, %v628
  br i1 %v630, label %b63, label %b64
b63:
  %v631 = call i32 @sched_yield()
  br label %b62
b64:
  br label %b61
b61:
  %v632 = icmp eq i64 %v2, 0
  br i1 %v632, label %b65, label %b66
b65:
  br label %b67
b67:
  %v633 = phi i64 [ 0, %b65 ], [ %v656, %b72 ]
  %v634 = phi <8 x float> [ splat (float 0x0000000000000000), %b65 ], [ %v655, %b72 ]
  %v635 = icmp slt i64 %v633, %v8
  br i1 %v635, label %b68, label %b69
b68:
  %v636 = add i64 %v633, 128
  %v637 = icmp slt i64 %v636, %v8
  %v638 = select i1 %v637, i64 %v636, i64 %v8
  br label %b70
b70:
  %v639 = phi i64 [ %v633, %b68 ], [ %v654, %b71 ]
  %v640 = phi <8 x float> [ splat (float 0x0000000000000000), %b68 ], [ %v653, %b71 ]
  %v641 = icmp slt i64 %v639, %v638
  br i1 %v641, label %b71, label %b72
b71:
  %v642 = mul i64 %v639, 8
  %v643 = getelementptr inbounds float, ptr %v62, i64 %v642
  %v644 = mul i64 %v639, 32
  %v645 = getelementptr inbounds float, ptr %v28, i64 %v644
  %v646 = add i64 0, 0
  %v647 = getelementptr inbounds float, ptr %v643, i64 %v646
  %v648 = load <8 x float>, ptr %v647, align 4
  %v649 = add i64 0, 0
  %v650 = getelementptr inbounds float, ptr %v645, i64 %v649
  %v651 = load <8 x float>, ptr %v650, align 4
  %v652 = fmul <8 x float> %v648, %v651
  %v653 = fadd <8 x float> %v640, %v652
  %v654 = add nsw i64 %v639, 1
  br label %b70
b72:
  %v655 = fadd <8 x float> %v634, %v640
  %v656 = add nsw i64 %v633, 128
  br label %b67
b69:
  %v657 = add i64 0, 0
  %v658 = getelementptr inbounds float, ptr %v70, i64 %v657
  store <8 x float> %v634, ptr %v658, align 4
  br label %b66
b66:
  %v659 = icmp sgt i64 %v3, 1
  br i1 %v659, label %b73, label %b74
b73:
  %v660 = getelementptr inbounds i64, ptr %v1, i64 3
  %v661 = atomicrmw add ptr %v660, i64 1 acq_rel
  %v662 = mul i64 %v3, 5
  br label %b75
b75:
  %v663 = load atomic i64, ptr %v660 acquire, align 8
  %v664 = icmp slt i64 %v663, %v662
  br i1 %v664, label %b76, label %b77
b76:
  %v665 = call i32 @sched_yield()
  br label %b75
b77:
  br label %b74
b74:
  %v666 = icmp eq i64 %v2, 0
  br i1 %v666, label %b78, label %b79
b78:
  br label %b80
b80:
  %v667 = phi i64 [ 0, %b78 ], [ %v698, %b85 ]
  %v668 = phi <8 x float> [ splat (float 0x0000000000000000), %b78 ], [ %v697, %b85 ]
  %v669 = icmp slt i64 %v667, %v8
  br i1 %v669, label %b81, label %b82
b81:
  %v670 = add i64 %v667, 128
  %v671 = icmp slt i64 %v670, %v8
  %v672 = select i1 %v671, i64 %v670, i64 %v8
  br label %b83
b83:
  %v673 = phi i64 [ %v667, %b81 ], [ %v696, %b84 ]
  %v674 = phi <8 x float> [ splat (float 0x0000000000000000), %b81 ], [ %v695, %b84 ]
  %v675 = icmp slt i64 %v673, %v672
  br i1 %v675, label %b84, label %b85
b84:
  %v676 = mul i64 %v673, 8
  %v677 = getelementptr inbounds float, ptr %v58, i64 %v676
  %v678 = mul i64 1, %v7
  %v679 = add i64 %v673, %v678
  %v680 = mul i64 %v679, 8
  %v681 = getelementptr inbounds float, ptr %v24, i64 %v680
  %v682 = mul i64 %v673, 8
  %v683 = getelementptr inbounds float, ptr %v24, i64 %v682
  %v684 = add i64 0, 0
  %v685 = getelementptr inbounds float, ptr %v677, i64 %v684
  %v686 = load <8 x float>, ptr %v685, align 4
  %v687 = add i64 0, 0
  %v688 = getelementptr inbounds float, ptr %v681, i64 %v687
  %v689 = load <8 x float>, ptr %v688, align 4
  %v690 = add i64 0, 0
  %v691 = getelementptr inbounds float, ptr %v683, i64 %v690
  %v692 = load <8 x float>, ptr %v691, align 4
  %v693 = fsub <8 x float> %v689, %v692
  %v694 = fmul <8 x float> %v686, %v693
  %v695 = fadd <8 x float> %v674, %v694
  %v696 = add nsw i64 %v673, 1
  br label %b83
b85:
  %v697 = fadd <8 x float> %v668, %v674
  %v698 = add nsw i64 %v667, 128
  br label %b80
b82:
  %v699 = add i64 0, 0
  %v700 = getelementptr inbounds float, ptr %v72, i64 %v699
  store <8 x float> %v668, ptr %v700, align 4
  br label %b79
b79:
  %v701 = icmp sgt i64 %v3, 1
  br i1 %v701, label %b86, label %b87
b86:
  %v702 = getelementptr inbounds i64, ptr %v1, i64 3
  %v703 = atomicrmw add ptr %v702, i64 1 acq_rel
  %v704 = mul i64 %v3, 6
  br label %b88
b88:
  %v705 = load atomic i64, ptr %v702 acquire, align 8
  %v706 = icmp slt i64 %v705, %v704
  br i1 %v706, label %b89, label %b90
b89:
  %v707 = call i32 @sched_yield()
  br label %b88
b90:
  br label %b87
b87:
  %v708 = icmp eq i64 %v2, 0
  br i1 %v708, label %b91, label %b92
b91:
  br label %b93
b93:
  %v709 = phi i64 [ 0, %b91 ], [ %v732, %b98 ]
  %v710 = phi <8 x float> [ splat (float 0x0000000000000000), %b91 ], [ %v731, %b98 ]
  %v711 = icmp slt i64 %v709, %v8
  br i1 %v711, label %b94, label %b95
b94:
  %v712 = add i64 %v709, 128
  %v713 = icmp slt i64 %v712, %v8
  %v714 = select i1 %v713, i64 %v712, i64 %v8
  br label %b96
b96:
  %v715 = phi i64 [ %v709, %b94 ], [ %v730, %b97 ]
  %v716 = phi <8 x float> [ splat (float 0x0000000000000000), %b94 ], [ %v729, %b97 ]
  %v717 = icmp slt i64 %v715, %v714
  br i1 %v717, label %b97, label %b98
b97:
  %v718 = mul i64 %v715, 8
  %v719 = getelementptr inbounds float, ptr %v58, i64 %v718
  %v720 = mul i64 %v715, 8
  %v721 = getelementptr inbounds float, ptr %v26, i64 %v720
  %v722 = add i64 0, 0
  %v723 = getelementptr inbounds float, ptr %v719, i64 %v722
  %v724 = load <8 x float>, ptr %v723, align 4
  %v725 = add i64 0, 0
  %v726 = getelementptr inbounds float, ptr %v721, i64 %v725
  %v727 = load <8 x float>, ptr %v726, align 4
  %v728 = fmul <8 x float> %v724, %v727
  %v729 = fadd <8 x float> %v716, %v728
  %v730 = add nsw i64 %v715, 1
  br label %b96
b98:
  %v731 = fadd <8 x float> %v710, %v716
  %v732 = add nsw i64 %v709, 128
  br label %b93
b95:
  %v733 = add i64 0, 0
  %v734 = getelementptr inbounds float, ptr %v74, i64 %v733
  store <8 x float> %v710, ptr %v734, align 4
  br label %b92
b92:
  %v735 = icmp sgt i64 %v3, 1
  br i1 %v735, label %b99, label %b100
b99:
  %v736 = getelementptr inbounds i64, ptr %v1, i64 3
  %v737 = atomicrmw add ptr %v736, i64 1 acq_rel
  %v738 = mul i64 %v3, 7
  br label %b101
b101:
  %v739 = load atomic i64, ptr %v736 acquire, align 8
  %v740 = icmp slt i64 %v739, %v738
  br i1 %v740, label %b102, label %b103
b102:
  %v741 = call i32 @sched_yield()
  br label %b101
b103:
  br label %b100
b100:
  %v742 = icmp eq i64 %v2, 0
  br i1 %v742, label %b104, label %b105
b104:
  %v743 = add i64 0, 0
  %v744 = getelementptr inbounds float, ptr %v64, i64 %v743
  %v745 = load <8 x float>, ptr %v744, align 4
  %v746 = add i64 0, 0
  %v747 = getelementptr inbounds float, ptr %v66, i64 %v746
  %v748 = load <8 x float>, ptr %v747, align 4
  %v749 = fsub <8 x float> %v745, %v748
  %v750 = add i64 0, 0
  %v751 = getelementptr inbounds float, ptr %v72, i64 %v750
  %v752 = load <8 x float>, ptr %v751, align 4
  %v753 = add i64 0, 0
  %v754 = getelementptr inbounds float, ptr %v74, i64 %v753
  %v755 = load <8 x float>, ptr %v754, align 4
  %v756 = fsub <8 x float> %v752, %v755
  %v757 = add i64 0, 0
  %v758 = getelementptr inbounds float, ptr %v68, i64 %v757
  %v759 = load <8 x float>, ptr %v758, align 4
  %v760 = add i64 0, 0
  %v761 = getelementptr inbounds float, ptr %v70, i64 %v760
  %v762 = load <8 x float>, ptr %v761, align 4
  %v763 = fsub <8 x float> %v759, %v762
  %v764 = add i64 0, 0
  %v765 = getelementptr inbounds float, ptr %v40, i64 %v764
  store <8 x float> %v749, ptr %v765, align 4
  %v766 = add i64 0, 0
  %v767 = getelementptr inbounds float, ptr %v44, i64 %v766
  store <8 x float> %v756, ptr %v767, align 4
  %v768 = add i64 0, 0
  %v769 = getelementptr inbounds float, ptr %v42, i64 %v768
  store <8 x float> %v763, ptr %v769, align 4
  br label %b105
b105:
  %v770 = icmp sgt i64 %v3, 1
  br i1 %v770, label %b106, label %b107
b106:
  %v771 = getelementptr inbounds i64, ptr %v1, i64 3
  %v772 = atomicrmw add ptr %v771, i64 1 acq_rel
  %v773 = mul i64 %v3, 8
  br label %b108
b108:
  %v774 = load atomic i64, ptr %v771 acquire, align 8
  %v775 = icmp slt i64 %v774, %v773
  br i1 %v775, label %b109, label %b110
b109:
  %v776 = call i32 @sched_yield()
  br label %b108
b110:
  br label %b107
b107:
  ret void
}

declare i32 @sched_yield() #1

attributes #0 = { nounwind "prefer-vector-width"="256" }
attributes #1 = { nounwind }
